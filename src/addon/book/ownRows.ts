import { nameKey } from '../../domain/name';
import type { FactedDeal } from '../../domain/review';
import type { Access } from './access';

/** The deals that `access` is shown: a manager's own, everybody's to the head and the owner. A display, not a secret. */
export function visibleTo<Of extends FactedDeal>({ role, name }: Access, deals: readonly Of[]): readonly Of[] {
  if (role !== 'manager') return deals;
  const key = nameKey(name);
  return deals.filter(({ deal }) => deal.managerKey === key);
}
