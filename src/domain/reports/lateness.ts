import { isWithin } from '../calendar/time';
import type { Day } from '../calendar/time';
import type { Deal, Kopecks } from '../deal';
import { percentileOf } from '../money/percentile';
import { hasDeferral } from '../pipeline/deferral';
import type { FactedDeal } from '../facts';
import { dealAmount, dealOwed, isHead } from '../positions/part';
import type { FactedDeals } from '../review';

/** Paid after the shipment, or against an invoice. */
export type LatenessKind = 'deferral' | 'prepaid';

/** One payment, and how many days after it was due it came; below 0: before. */
export interface Lateness {
  readonly deal: Deal;
  readonly paidOn: Day;
  readonly days: number;
  readonly amount: Kopecks;
}

/** How late a client may be expected to pay, in days. */
export interface ExpectedLateness {
  readonly median: number;
  readonly p80: number;
}

export interface LatenessSamples {
  /** A client's last payments, in their order. */
  readonly ofClient: (clientKey: string, kind: LatenessKind) => readonly Lateness[];
  /** By the client's own payments, where they are too few by the team's, else 0. */
  readonly expected: (clientKey: string, kind: LatenessKind) => ExpectedLateness;
}

/** A year, and as many of a client's payments. */
const REMEMBERED_DAYS = 364;
export const LAST_PAYMENTS = 12;

const ON_TIME: ExpectedLateness = { median: 0, p80: 0 };

/** Which kind of lateness a deal is of. */
export function latenessKindOf({ deal, facts }: FactedDeal): LatenessKind {
  return hasDeferral(deal, facts) ? 'deferral' : 'prepaid';
}

/** How late deals are paid (spec §14 "Lateness"). @param book the whole book, whoever asks */
export function latenessSamples({ context, deals }: FactedDeals): LatenessSamples {
  const { today, settings } = context;
  const team: Record<LatenessKind, Lateness[]> = { deferral: [], prepaid: [] };
  const clients: Record<LatenessKind, Map<string, Lateness[]>> = { deferral: new Map(), prepaid: new Map() };
  for (const facted of deals) {
    const lateness = rememberedLateness(facted, today);
    if (lateness === null) continue;
    const kind = latenessKindOf(facted);
    const { clientKey } = facted.deal;
    team[kind].push(lateness);
    clients[kind].set(clientKey, [...(clients[kind].get(clientKey) ?? []), lateness]);
  }
  const ofClient = (clientKey: string, kind: LatenessKind): readonly Lateness[] =>
    clientKey === '' ? [] : lastOf(clients[kind].get(clientKey) ?? []);
  return {
    ofClient,
    expected(clientKey, kind) {
      const isEnough = (sample: readonly Lateness[]): boolean => sample.length >= settings.minSample;
      const own = ofClient(clientKey, kind);
      if (clientKey !== '' && isEnough(own)) return expectedOf(own);
      return isEnough(team[kind]) ? expectedOf(team[kind]) : ON_TIME;
    },
  };
}

/** How late a deal was paid within the year that counts; null: it was not, nobody can tell, or its head is the one to ask. */
export function rememberedLateness(facted: FactedDeal, today: Day): Lateness | null {
  const lateness = isHead(facted) ? latenessOf(facted) : null;
  const remembered = { from: (today - REMEMBERED_DAYS) as Day, to: today };
  return lateness !== null && isWithin(lateness.paidOn, remembered) ? lateness : null;
}

/** Null for a deal of which a row is not paid in full, or whose day of payment or due day is not known. */
function latenessOf(facted: FactedDeal): Lateness | null {
  const { deal, facts } = facted;
  const { paidOn, dueOn } = facts;
  const amount = dealAmount(facted);
  if (dueOn === null || dealOwed(facted) > 0 || facts.isReturn || amount === null || paidOn === null) return null;
  const from = latenessKindOf(facted) === 'deferral' ? dueOn : deal.invoicedAt;
  return from === null ? null : { deal, paidOn, days: paidOn - from, amount };
}

/** The deals stand in the order of their rows, and sorting keeps it among those of one day. */
function lastOf(sample: readonly Lateness[]): readonly Lateness[] {
  return [...sample].sort((a, b) => a.paidOn - b.paidOn).slice(-LAST_PAYMENTS);
}

function expectedOf(sample: readonly Lateness[]): ExpectedLateness {
  const sorted = new Float64Array(sample.map(({ days }) => days)).sort();
  return { median: percentileOf(sorted, 50) ?? 0, p80: percentileOf(sorted, 80) ?? 0 };
}
