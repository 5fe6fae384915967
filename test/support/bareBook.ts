import type { Rules } from '../../src/domain/context';
import type { Deal } from '../../src/domain/deal';
import { planFrom } from '../../src/domain/rules/plan';
import type { PlanRow } from '../../src/domain/rules/plan';
import type { Review } from '../../src/domain/review';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { day, makeDeal, reviewOf } from './dealBuilder';
import type { ReviewChanges } from './dealBuilder';

export const JUNE = { from: day('2026-06-01'), to: day('2026-06-30') };

/** Nothing typed. */
const BARE: Partial<Deal> = {
  ...{ id: '', client: '', manager: '', source: '', item: '', group: '', nextStep: '', nextStepDate: null },
  ...{ requestedAt: null, respondedAt: null, quotedAt: null, stage: null },
  ...{ quantity: null, listPrice: null, price: null, cost: null },
};

/** A deal of which only `cells` are typed. */
export function bareDeal(cells: Partial<Deal>): Deal {
  return makeDeal({ ...BARE, ...cells });
}

/** Settings other than the default; prices and costs are typed without VAT, so that sums are read off the cells. */
export function netSettings(changes: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, pricesIncludeVat: false, costsIncludeVat: false, ...changes };
}

/** The review of rows of which only these cells are typed, without VAT, on 17 June 2026 at 15:20. */
export function bookOf(
  rows: readonly Partial<Deal>[],
  rules: Partial<Rules> = {},
  changes: ReviewChanges = {},
): Review {
  const deals = rows.map((cells, index) => bareDeal({ row: index + 2, ...cells }));
  return reviewOf(deals, { ...changes, rules: { settings: netSettings(), ...rules } });
}

/** A plan for June 2026 of the whole team, unless the row names a manager. */
export function junePlan(...rows: readonly Partial<PlanRow>[]): Rules['plan'] {
  const blank = { row: 2, month: JUNE.from, manager: '', grossProfit: null, revenue: null, quantity: null };
  return planFrom(rows.map((row) => ({ ...blank, ...row })));
}
