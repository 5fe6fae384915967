import type { Period } from '../calendar/time';
import type { Context } from '../context';
import type { Kopecks } from '../deal';
import { vatDayOf } from '../facts';
import { exact } from '../money/exact';
import { floorPriceOf } from '../money/floorPrice';
import { shareOf } from '../money/share';
import { RECOGNIZED } from '../needs';
import type { FactedDeal, FactedDeals } from '../review';
import { isDiscountOver, isMarginBelow } from '../rules/ladder';
import { countedSales, figuresWith } from './counted';
import { defineReport } from './report';
import type { WhatIfRules } from './report';

/** What other rules would have brought if every client had agreed, and what they would have put at risk (spec §13). */
export interface WhatIf {
  /** Sales that break the rules. */
  readonly sales: number;
  readonly gain: Kopecks;
  /** Gross profit of the sales that might not have been made. */
  readonly atRisk: Kopecks;
  /** Above this part of them kept, the rules pay; null when they would bring nothing. */
  readonly keepShare: number | null;
}

/** A sale that breaks the rules, with its gross profit as it is and at the price that keeps them. */
export interface BreachingSale {
  readonly sale: FactedDeal;
  readonly now: Kopecks;
  readonly then: Kopecks;
}

/** The period's counted sales that the rules would have stopped; none when nothing is asked. */
export function breachingSales(book: FactedDeals, period: Period, rules: WhatIfRules): readonly BreachingSale[] {
  if (!isAsked(rules)) return [];
  const { context } = book;
  const breaching = countedSales(book, period).sales.filter((sale) => isBreaching(sale, rules));
  return breaching.map((sale) => ({
    sale,
    now: sale.facts.grossProfit ?? 0,
    then: figuresWith(sale, { price: priceBy(sale, rules, context) }, context).grossProfit ?? 0,
  }));
}

/** Whether anything is asked. */
export function isAsked({ floor, maxDiscount }: WhatIfRules): boolean {
  return floor !== null || maxDiscount !== null;
}

/** Null when nothing is asked. */
export function whatIfOf(book: FactedDeals, period: Period, rules: WhatIfRules): WhatIf | null {
  return isAsked(rules) ? whatIfOver(breachingSales(book, period, rules)) : null;
}

/** What the rules would have brought over the sales that break them. */
export function whatIfOver(breaching: readonly BreachingSale[]): WhatIf {
  const sum = (of: (profit: BreachingSale) => number): number =>
    breaching.reduce((total, profit) => total + of(profit), 0);
  const kept = Math.max(
    0,
    sum(({ now }) => now),
  );
  return {
    sales: breaching.length,
    gain: sum(({ now, then }) => then - now),
    atRisk: sum(({ now }) => Math.max(0, now)),
    keepShare: shareOf(
      kept,
      sum(({ then }) => then),
    ),
  };
}

function isBreaching({ deal, facts }: FactedDeal, { floor, maxDiscount }: WhatIfRules): boolean {
  const rung = { role: 'owner', marginFrom: floor, discountUpTo: maxDiscount } as const;
  return isMarginBelow(rung, facts) || isDiscountOver(rung, facts, deal);
}

/** The lowest price that keeps the rules, and never below the real one. */
function priceBy({ deal, facts }: FactedDeal, rules: WhatIfRules, context: Context): Kopecks {
  const { floor, maxDiscount } = rules;
  const byFloor =
    floor === null ? null : floorPriceOf(deal, floor, context.settings, vatDayOf(deal, facts.paidOn, context));
  const byList = maxDiscount === null ? null : lowestOffList(deal.listPrice ?? 0, maxDiscount);
  return Math.max(deal.price ?? 0, byFloor ?? -Infinity, byList ?? -Infinity);
}

/** The list price less the greatest discount, up to the kopeck. */
function lowestOffList(listPrice: Kopecks, maxDiscount: number): Kopecks {
  return exact(1).minus(exact(maxDiscount)).times(exact(listPrice)).ceil().toNumber();
}

/** Money in roubles; null when it was not asked for. */
export const whatIfReport = defineReport({
  id: 'whatIf',
  needs: ['listPrice', 'price', 'cost', RECOGNIZED],
  of: ({ seen, period, whatIf }) => {
    const told = whatIfOf(seen, period, whatIf);
    return told && { ...told, gain: told.gain / 100, atRisk: told.atRisk / 100 };
  },
});
