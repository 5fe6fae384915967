import type { Context } from '../context';
import type { Deal, Kopecks } from '../deal';
import { PRICED } from '../needs';
import { kindOf } from '../stages';
import { lastChangeOf } from '../pipeline/stuck';
import { dealAmount, isHead } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { defineReport } from './report';

export type DealRisk =
  /** Of the client, over all its deals. */
  | { readonly kind: 'overdue-debt'; readonly owed: Kopecks; readonly days: number }
  /** By how much the client's exposure is above its limit. */
  | { readonly kind: 'over-limit'; readonly excess: Kopecks }
  /** The money is here, the goods are not sent. */
  | { readonly kind: 'not-shipped' }
  /** The last decision for these numbers is a refusal. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unconfirmed-promise' }
  | { readonly kind: 'no-step' }
  /** Whole days without a change. */
  | { readonly kind: 'silence'; readonly days: number };

export interface TopDeal {
  readonly deal: Deal;
  /** With VAT, of all its rows: a return among them lowers it. */
  readonly amount: Kopecks;
  readonly risks: readonly DealRisk[];
  /** «Что мешает», '' when nobody said. */
  readonly blocker: string;
  /** The row has not changed for three days, so the reason may have. */
  readonly isBlockerStale: boolean;
}

export function isAtRisk({ risks }: TopDeal): boolean {
  return risks.length > 0;
}

export const TOP = 5;
const STALE_AFTER_DAYS = 3;

/**
 * The five largest deals that are not done: open ones of rank `deal` or later and those that are paid and not shipped,
 * then, when they are fewer, quotes. Equal amounts keep the order of the sheet; a deal without an amount has no size
 * (spec §6, §16 "top five").
 */
export function topDealsOf({ context, deals }: ReviewedDeals): TopDeal[] {
  const listed = (list: TopList) => largest(deals.filter((reviewed) => topListOf(reviewed, context) === list));
  return [...listed('sold'), ...listed('quoted')].slice(0, TOP).map((reviewed) => topDeal(reviewed, context));
}

/** What is sold comes before what is offered, whatever their sizes. */
export type TopList = 'sold' | 'quoted';

/** Among which of the deals that are not done it is; null: none. */
export function topListOf(reviewed: ReviewedDeal, context: Context): TopList | null {
  if (!isHead(reviewed)) return null;
  const kind = kindOf(reviewed.deal.stage);
  if (kind === 'quote') return 'quoted';
  return kind === 'deal' || kind === 'shipped' || isPaidNotShipped(reviewed, context) ? 'sold' : null;
}

/** In a sheet without shipments nobody can tell that a paid deal is not shipped. */
function isPaidNotShipped({ deal, facts }: ReviewedDeal, { columns }: Context): boolean {
  return kindOf(deal.stage) === 'paid' && deal.shippedAt === null && !facts.isReturn && columns.has('shippedAt');
}

function largest(deals: readonly ReviewedDeal[]): ReviewedDeal[] {
  const sized = deals.flatMap((reviewed) => {
    const amount = dealAmount(reviewed);
    return amount === null ? [] : [{ reviewed, amount }];
  });
  sized.sort((a, b) => b.amount - a.amount || a.reviewed.deal.row - b.reviewed.deal.row);
  return sized.map(({ reviewed }) => reviewed);
}

function topDeal(reviewed: ReviewedDeal, context: Context): TopDeal {
  const { deal } = reviewed;
  const silentDays = silentDaysOf(deal, context);
  return {
    deal,
    amount: dealAmount(reviewed) ?? 0,
    risks: [...clientRisks(deal, context), ...dealRisks(reviewed, silentDays, context)],
    blocker: deal.blocker,
    isBlockerStale: deal.blocker !== '' && silentDays !== null && silentDays >= STALE_AFTER_DAYS,
  };
}

function clientRisks({ clientKey }: Deal, { clients, exposures }: Context): DealRisk[] {
  const risks: DealRisk[] = [];
  const exposure = exposures.of(clientKey);
  const overdue = exposure?.overdue ?? 0;
  if (exposure !== null && overdue > 0) {
    risks.push({ kind: 'overdue-debt', owed: overdue, days: exposure.daysOverdue });
  }
  const limit = clients.byKey(clientKey)?.limit;
  const excess = typeof limit === 'number' && limit > 0 ? (exposure?.total ?? 0) - limit : 0;
  if (excess > 0) risks.push({ kind: 'over-limit', excess });
  return risks;
}

function dealRisks(reviewed: ReviewedDeal, silentDays: number | null, context: Context): DealRisk[] {
  const { findings } = reviewed;
  const risks: DealRisk[] = [];
  if (isPaidNotShipped(reviewed, context)) risks.push({ kind: 'not-shipped' });
  const found = (id: string): boolean => findings.some(({ check }) => check === id);
  if (found('approval-rejected')) risks.push({ kind: 'refused' });
  if (found('promise-unconfirmed')) risks.push({ kind: 'unconfirmed-promise' });
  if (found('next-step-missing')) risks.push({ kind: 'no-step' });
  if (found('stuck') && silentDays !== null) risks.push({ kind: 'silence', days: silentDays });
  return risks;
}

function silentDaysOf(deal: Deal, { today }: Context): number | null {
  const since = lastChangeOf(deal);
  return since === null ? null : Math.max(0, today - since);
}

/** Their ids. */
export const topReport = defineReport({
  id: 'top',
  needs: ['stage', PRICED],
  of: ({ seen }) => topDealsOf(seen).map(({ deal }) => deal.id),
});
