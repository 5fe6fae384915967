import type { Deal } from '../deal';

/** What a deal is called in a sentence about it: its number, else its client, else its row. */
export function dealName({ id, client, row }: Pick<Deal, 'id' | 'client' | 'row'>): string {
  return id || client || `№ ${row}`;
}
