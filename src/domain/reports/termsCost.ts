import type { Context } from '../context';
import type { Kopecks } from '../deal';
import { isSoldByAmount } from '../money/figures';
import { penaltyOf } from '../money/penalty';
import type { FactedDeal } from '../review';
import { kindOf } from '../stages';
import { figuresWith } from './counted';

/** What it costs to have waited for a deal's money: up to its due date, and past it. */
export interface LentCost {
  readonly granted: Kopecks;
  readonly late: Kopecks;
}

/** Of a shipped deal, until it is paid or today; 0 while money has no price (spec heading 13 "granted", "late"). */
export function lentOn({ deal, facts }: FactedDeal, { settings, today }: Context): LentCost {
  const { dueOn, owed, amount } = facts;
  const until = facts.paidOn ?? (owed > 0 ? today : null);
  if (deal.shippedAt === null || until === null || amount === null) return { granted: 0, late: 0 };
  const held = Math.max(0, until - deal.shippedAt);
  const granted = Math.min(held, Math.max(0, (dueOn ?? deal.shippedAt) - deal.shippedAt));
  const costOf = (days: number): number => penaltyOf(amount, days, settings.moneyRate);
  return { granted: costOf(granted), late: costOf(held - granted) };
}

/** What a deal gives away by its terms; 0 where it gives nothing, or nobody can tell. */
export interface TermsCost {
  /** Net of VAT, as profit is. */
  readonly discount: Kopecks;
  /** At the price of money: of what has shipped so far, else for the deferral that is asked. */
  readonly deferral: Kopecks;
}

/** What one deal's discount and deferral cost, sold or not yet; a lost deal and a return cost nothing (heading 13). */
export function termsCost(facted: FactedDeal, context: Context): TermsCost {
  const { deal, facts } = facted;
  if (facts.isReturn || kindOf(deal.stage) === 'lost') return { discount: 0, deferral: 0 };
  const { granted, late } = lentOn(facted, context);
  return {
    discount: Math.max(0, discountCost(facted, context) ?? 0),
    deferral: deal.shippedAt === null ? askedOn(facted, context) : granted + late,
  };
}

/** Revenue at the list price less the revenue; below 0 the price is above the list. Null without both prices. */
export function discountCost(facted: FactedDeal, context: Context): Kopecks | null {
  const { deal, facts } = facted;
  if (deal.listPrice === null || deal.listPrice <= 0 || isSoldByAmount(deal) || facts.revenue === null) return null;
  return (figuresWith(facted, { price: deal.listPrice }, context).revenue ?? 0) - facts.revenue;
}

/** A deferral that is asked is lent in full. */
function askedOn({ deal, facts }: FactedDeal, { settings }: Context): Kopecks {
  const days = Math.max(0, deal.deferralDays ?? 0);
  return facts.paidOn !== null || facts.amount === null ? 0 : penaltyOf(facts.amount, days, settings.moneyRate);
}
