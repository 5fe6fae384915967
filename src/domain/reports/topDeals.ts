import type { Context } from '../context';
import type { Deal, Kopecks } from '../deal';
import { PRICED } from '../needs';
import { lastChangeOf } from '../pipeline/stuck';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { defineReport } from './report';

export type DealRisk =
  /** Of the client, over all its deals. */
  | { readonly kind: 'overdue-debt'; readonly owed: Kopecks; readonly days: number }
  /** What the client's limit still allows; below 0 it is exceeded. */
  | { readonly kind: 'credit-left'; readonly left: Kopecks }
  | { readonly kind: 'unconfirmed-promise' }
  | { readonly kind: 'no-step' }
  /** Whole days without a change. */
  | { readonly kind: 'silence'; readonly days: number };

export interface TopDeal {
  readonly deal: Deal;
  /** With VAT. */
  readonly amount: Kopecks;
  readonly risks: readonly DealRisk[];
  /** «Что мешает», '' when nobody said. */
  readonly blocker: string;
  /** The row has not changed for three days, so the reason may have. */
  readonly isBlockerStale: boolean;
}

/** Credit that is left is worth knowing, and threatens nothing. */
export function isAtRisk({ risks }: TopDeal): boolean {
  return risks.some((risk) => risk.kind !== 'credit-left' || risk.left < 0);
}

const TOP = 5;
const STALE_AFTER_DAYS = 3;

/**
 * The five largest open deals: those of rank `deal` or later, then, when they are fewer, quotes. Equal amounts keep the
 * order of the sheet; a deal without an amount has no size (spec §6 "top five").
 */
export function topDealsOf({ context, deals }: ReviewedDeals): TopDeal[] {
  const open = deals.filter(({ facts }) => facts.isOpen);
  const sold = largest(open.filter(({ deal }) => deal.stage?.kind === 'deal' || deal.stage?.kind === 'shipped'));
  const quoted = largest(open.filter(({ deal }) => deal.stage?.kind === 'quote'));
  return [...sold, ...quoted].slice(0, TOP).map((reviewed) => topDeal(reviewed, context));
}

function largest(deals: readonly ReviewedDeal[]): ReviewedDeal[] {
  const sized = deals.filter(({ facts }) => facts.amount !== null);
  return sized.sort((a, b) => (b.facts.amount ?? 0) - (a.facts.amount ?? 0) || a.deal.row - b.deal.row);
}

function topDeal(reviewed: ReviewedDeal, context: Context): TopDeal {
  const { deal, facts } = reviewed;
  const silentDays = silentDaysOf(deal, context);
  return {
    deal,
    amount: facts.amount ?? 0,
    risks: [...clientRisks(deal, context), ...dealRisks(reviewed, silentDays)],
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
  if (typeof limit === 'number' && limit > 0) risks.push({ kind: 'credit-left', left: limit - (exposure?.total ?? 0) });
  return risks;
}

function dealRisks({ findings }: ReviewedDeal, silentDays: number | null): DealRisk[] {
  const risks: DealRisk[] = [];
  const found = (id: string): boolean => findings.some(({ check }) => check === id);
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
