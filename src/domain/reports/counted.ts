import { isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import type { Context } from '../context';
import type { Kopecks } from '../deal';
import { vatDayOf } from '../facts';
import { figuresOf, isSoldByAmount } from '../money/figures';
import type { Figures } from '../money/figures';
import type { FactedDeal, FactedDeals } from '../review';
import { isSale } from './sale';

/** Sales of which the list price, the price and the cost are known, and how many are left out for want of them. */
export interface CountedSales {
  readonly sales: readonly FactedDeal[];
  readonly leftOut: number;
}

/** The period's sales that can be held against their list price (spec §13). */
export function countedSales({ context, deals }: FactedDeals, period: Period): CountedSales {
  const sold = deals.filter(({ facts }) => isSale(facts, context.today) && isWithin(facts.recognizedOn, period));
  const sales = sold.filter(isCounted);
  return { sales, leftOut: sold.length - sales.length };
}

function isCounted({ deal, facts }: FactedDeal): boolean {
  return deal.listPrice !== null && deal.listPrice > 0 && !isSoldByAmount(deal) && facts.grossProfit !== null;
}

/** What the deal's money would be with other cells, at its own VAT. */
export function figuresWith(
  { deal, facts }: FactedDeal,
  cells: Readonly<{ price?: Kopecks | null; extraCost?: null }>,
  context: Context,
): Figures {
  return figuresOf({ ...deal, ...cells }, context.settings, vatDayOf(deal, facts.paidOn, context));
}
