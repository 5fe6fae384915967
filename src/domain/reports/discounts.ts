import type { Period } from '../calendar/time';
import type { Context } from '../context';
import { groupBy } from '../groups';
import { RECOGNIZED } from '../needs';
import type { FactedDeal, FactedDeals } from '../review';
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

/** A sale with what its discount and deferral cost. */
export interface PricedSale {
  readonly sale: FactedDeal;
  readonly price: PriceOfDiscounts;
}

/** Of one name of a scope: a rung's is its id, a blank group or client has ''. */
export interface DiscountEntry {
  readonly name: string;
  readonly price: PriceOfDiscounts;
  readonly sales: readonly PricedSale[];
}

export type DiscountScope = Exclude<keyof Discounts, 'all'>;

/** The period's priced sales, together and by each scope. */
export interface DiscountEntries {
  readonly all: Omit<DiscountEntry, 'name'> & { readonly leftOut: number };
  readonly scopes: Readonly<Record<DiscountScope, readonly DiscountEntry[]>>;
}

/**
 * The price of the period's discounts and deferrals, for the team and by who sold, what, to whom and on whose word.
 *
 * @param book the whole book, whose spellings count
 */
export function discountEntries(
  book: FactedDeals,
  period: Period,
  deals: FactedDeals['deals'] = book.deals,
): DiscountEntries {
  const { context } = book;
  const { sales, leftOut } = countedSales({ context, deals }, period);
  const priced = sales.map((sale) => ({ sale, price: priceOf(sale, context) }));
  const byKey = (keyOf: (sale: FactedDeal) => string) => groupBy(priced, ({ sale }) => keyOf(sale));
  const named = (column: 'manager' | 'group' | 'client'): readonly DiscountEntry[] => {
    const names = spellingsOf(book.deals, column);
    const groups = [...byKey(({ deal }) => deal[`${column}Key`])];
    // Whom nobody sells for counts in all of them alone.
    const told = column === 'manager' ? groups.filter(([key]) => key !== '') : groups;
    return told.map(([key, own]) => ({ name: names.get(key) ?? '', ...summed(own) }));
  };
  const rungs = byKey(rungOf);
  return {
    all: { ...summed(priced), leftOut },
    scopes: {
      managers: named('manager'),
      groups: named('group'),
      clients: named('client'),
      // Every rung stands, whoever signed.
      rungs: RUNGS.map((rung) => ({ name: rung, ...summed(rungs.get(rung) ?? []) })),
    },
  };
}

function summed(sales: readonly PricedSale[]): Omit<DiscountEntry, 'name'> {
  return { sales, price: sales.reduce((sum, { price }) => plus(sum, price), NOTHING) };
}

/** The sums of `discountEntries`, by name. */
export function discountsOf(...given: Parameters<typeof discountEntries>): Discounts {
  const { all, scopes } = discountEntries(...given);
  const byName = (scope: DiscountScope): Scope =>
    Object.fromEntries(scopes[scope].map(({ name, price }) => [name, price]));
  return {
    all: { ...all.price, leftOut: all.leftOut },
    managers: byName('managers'),
    groups: byName('groups'),
    clients: byName('clients'),
    // The entries of this scope are those of the list of rungs.
    rungs: byName('rungs') as Discounts['rungs'],
  };
}

/** On whose word a sale went at its price. */
export function rungOf({ facts: { signing, approval } }: FactedDeal): DiscountRung {
  if (signing.kind === 'own') return 'own';
  return approval.kind === 'approved' ? approval.decision.role : 'unsigned';
}

/** What one deal's discount and deferral cost; it is a sale that `countedSales` counts. */
export function priceOf(sale: FactedDeal, context: Context): PriceOfDiscounts {
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
