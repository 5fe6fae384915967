import type { Period } from '../calendar/time';
import type { Context } from '../context';
import { RECOGNIZED } from '../needs';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { ROLES } from '../role';
import type { Role } from '../role';
import { countedSales, figuresWith } from './counted';
import { defineReport } from './report';
import { spellingsOf } from './spellings';
import { lentOn } from './termsCost';

/** Where the list price of sales went, in kopecks: list − discount − cost − extra = gross profit (spec §13). */
export interface PriceOfDiscounts {
  readonly sales: number;
  /** What the list price would have brought, net of VAT. */
  readonly list: number;
  /** Given away; below 0 the price was above the list. */
  readonly discount: number;
  readonly cost: number;
  readonly extra: number;
  readonly grossProfit: number;
  /** What money lent within its due date has cost, and past it; 0 without a price of money. */
  readonly granted: number;
  readonly late: number;
}

/** Who let a sale go at its price: within the seller's own rung, a signer, or nobody. */
export type DiscountRung = 'own' | Role | 'unsigned';

type Scope = Readonly<Record<string, PriceOfDiscounts>>;

export interface Discounts {
  readonly all: PriceOfDiscounts & { readonly leftOut: number };
  readonly managers: Scope;
  readonly groups: Scope;
  readonly clients: Scope;
  readonly rungs: Readonly<Record<DiscountRung, PriceOfDiscounts>>;
}

const RUNGS = ['own', ...ROLES, 'unsigned'] as const satisfies readonly DiscountRung[];
const NOTHING: PriceOfDiscounts = {
  ...{ sales: 0, list: 0, discount: 0, cost: 0, extra: 0, grossProfit: 0, granted: 0, late: 0 },
};

/**
 * The price of the period's discounts and deferrals, for the team and by who sold, what, to whom and on whose word.
 *
 * @param book the whole book, whose spellings count
 */
export function discountsOf(
  book: ReviewedDeals,
  period: Period,
  deals: ReviewedDeals['deals'] = book.deals,
): Discounts {
  const { context } = book;
  const { sales, leftOut } = countedSales({ context, deals }, period);
  const priced = sales.map((sale) => ({ sale, price: priceOf(sale, context) }));
  const byKey = (keyOf: (sale: ReviewedDeal) => string): ReadonlyMap<string, PriceOfDiscounts> => {
    const sums = new Map<string, PriceOfDiscounts>();
    for (const { sale, price } of priced) sums.set(keyOf(sale), plus(sums.get(keyOf(sale)) ?? NOTHING, price));
    return sums;
  };
  const named = (column: 'manager' | 'group' | 'client'): Scope => {
    const names = spellingsOf(book.deals, column);
    const sums = [...byKey(({ deal }) => deal[`${column}Key`])];
    // Whom nobody sells for counts in all of them alone.
    const told = column === 'manager' ? sums.filter(([key]) => key !== '') : sums;
    return Object.fromEntries(told.map(([key, sum]) => [names.get(key) ?? '', sum]));
  };
  const rungs = byKey(rungOf);
  return {
    all: { ...priced.reduce((sum, { price }) => plus(sum, price), NOTHING), leftOut },
    managers: named('manager'),
    groups: named('group'),
    clients: named('client'),
    // Every rung stands, whoever signed.
    rungs: Object.fromEntries(RUNGS.map((rung) => [rung, rungs.get(rung) ?? NOTHING])) as Discounts['rungs'],
  };
}

function rungOf({ facts: { signing, approval } }: ReviewedDeal): DiscountRung {
  if (signing.kind === 'own') return 'own';
  return approval.kind === 'approved' ? approval.decision.role : 'unsigned';
}

/** What one deal's discount and deferral cost; it is a sale that `countedSales` counts. */
export function priceOf(sale: ReviewedDeal, context: Context): PriceOfDiscounts {
  const { facts, deal } = sale;
  const list = figuresWith(sale, { price: deal.listPrice }, context).revenue ?? 0;
  const cost = figuresWith(sale, { extraCost: null }, context).fullCost ?? 0;
  return {
    sales: 1,
    list,
    discount: list - (facts.revenue ?? 0),
    cost,
    extra: (facts.fullCost ?? 0) - cost,
    grossProfit: facts.grossProfit ?? 0,
    ...lentOn(sale, context),
  };
}

function plus(one: PriceOfDiscounts, other: PriceOfDiscounts): PriceOfDiscounts {
  return {
    sales: one.sales + other.sales,
    list: one.list + other.list,
    discount: one.discount + other.discount,
    cost: one.cost + other.cost,
    extra: one.extra + other.extra,
    grossProfit: one.grossProfit + other.grossProfit,
    granted: one.granted + other.granted,
    late: one.late + other.late,
  };
}

/** Kopecks as roubles; `sales` and `leftOut` are counts. */
function inRoubles<Price extends PriceOfDiscounts>(price: Price): Price {
  const told = Object.entries(price).map(([field, value]: [string, number]) => [
    field,
    field === 'sales' || field === 'leftOut' ? value : value / 100,
  ]);
  // The same fields, each a number as before.
  return Object.fromEntries(told) as Price;
}

const scopeInRoubles = <Of extends Scope>(scope: Of): Of =>
  Object.fromEntries(Object.entries(scope).map(([name, price]) => [name, inRoubles(price)])) as Of;

/** Money in roubles. */
export const discountsReport = defineReport({
  id: 'discounts',
  needs: ['listPrice', 'price', 'cost', RECOGNIZED],
  of: ({ book, seen, period }): Discounts => {
    const { all, managers, groups, clients, rungs } = discountsOf(book, period, seen.deals);
    return {
      all: inRoubles(all),
      managers: scopeInRoubles(managers),
      groups: scopeInRoubles(groups),
      clients: scopeInRoubles(clients),
      rungs: scopeInRoubles(rungs),
    };
  },
});
