import { nameKey } from '../../domain/name';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from './access';

/** The deals that `access` is shown: a manager's own, everybody's to the head and the owner. A display, not a secret. */
export function visibleTo({ role, name }: Access, deals: readonly ReviewedDeal[]): readonly ReviewedDeal[] {
  if (role !== 'manager') return deals;
  const key = nameKey(name);
  return deals.filter(({ deal }) => deal.managerKey === key);
}
