import type { Deal } from '../deal';
import { kindOf } from '../stages';

/** Whether the deal is done: shipped or paid by its stage, or shipped by its date whatever the stage says, unless it is lost. */
export function isSold({ stage, shippedAt }: Pick<Deal, 'stage' | 'shippedAt'>): boolean {
  const kind = kindOf(stage);
  return kind === 'shipped' || kind === 'paid' || (shippedAt !== null && kind !== 'lost');
}
