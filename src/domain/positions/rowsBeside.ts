import type { Deal } from '../deal';
import { groupBy } from '../groups';
import type { Settings } from '../settings';

/**
 * Of some rows of a sheet those that may be one deal with a row: of its number, itself among them, in the order of the sheet.
 * Where each row is a deal, it alone.
 */
export function rowsBeside(
  rows: readonly Deal[],
  { positions }: Pick<Settings, 'positions'>,
): (deal: Deal) => readonly Deal[] {
  if (!positions) return (deal) => [deal];
  const byId = groupBy(rows, ({ id }) => id);
  return (deal) => {
    const same = deal.id === '' ? [] : (byId.get(deal.id) ?? []);
    const others = same.filter(({ row }) => row !== deal.row);
    return [...others, deal].sort((a, b) => a.row - b.row);
  };
}
