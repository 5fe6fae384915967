import type { FactedDeal } from '../facts';
import { someRow } from '../positions/part';
import type { ReviewedDeal } from '../review';
import { kindOf } from '../stages';
import { dayOf } from '../calendar/time';
import type { Day } from '../calendar/time';

/** Deals by a day of theirs that lies in the period. */
export const dayBases = {
  recognized: ({ facts }) => facts.recognizedOn,
  requested: ({ deal }) => (deal.requestedAt === null ? null : dayOf(deal.requestedAt)),
  quoted: ({ deal }) => deal.quotedAt,
  paid: ({ facts }) => facts.paidOn,
  /** Sold and promised for a day; returns promise nothing. */
  promised({ deal, facts }) {
    const kind = kindOf(deal.stage);
    const isSold = kind === 'deal' || kind === 'shipped' || kind === 'paid';
    return isSold && !facts.isReturn ? deal.promisedDate : null;
  },
  /** By the kind of the stage (spec §6 `win-rate`). */
  closed({ deal, facts }) {
    const kind = kindOf(deal.stage);
    if (kind === 'paid') return facts.paidOn;
    return kind === 'lost' ? deal.closedAt : null;
  },
} as const satisfies Readonly<Record<string, (reviewed: ReviewedDeal) => Day | null>>;

/** Deals by how they stand now, whatever the period. */
export const standingBases = {
  open: ({ facts }) => facts.isOpen,
  /** With a request on an open row. */
  asked: (reviewed) => someRow(reviewed, ({ deal, facts }) => facts.isOpen && deal.request !== ''),
  owed: ({ facts }) => facts.owed > 0,
  /** With decisions about its price or its credit, whichever numbers they were for. */
  decided: ({ facts }) => facts.approval.kind !== 'none' || facts.creditApproval.kind !== 'none',
  /** Sold, and in no period's figures: the day on which it counts is blank. */
  unrecognized: isUnrecognized,
} as const satisfies Readonly<Record<string, (reviewed: ReviewedDeal) => boolean>>;

export function isUnrecognized({ deal, facts }: FactedDeal): boolean {
  const kind = kindOf(deal.stage);
  return (kind === 'shipped' || kind === 'paid') && facts.recognizedOn === null && !facts.isReturn;
}

/** Which deals a tally is shown. */
export type Basis = keyof typeof dayBases | keyof typeof standingBases;
