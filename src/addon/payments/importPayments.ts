import type { IncomingPayment } from '../../domain/bank/incoming';
import type { PaymentLine } from '../../domain/bank/paymentLines';
import { payableOf } from '../../domain/bank/payable';
import { partsByDeal, paidAfter, settlementOf } from '../../domain/bank/settlement';
import type { DealPart } from '../../domain/bank/settlement';
import type { Day } from '../../domain/calendar/time';
import type { Kopecks } from '../../domain/deal';
import { groupBy } from '../../domain/groups';
import type { FactedDeal } from '../../domain/review';
import { writePaidCells } from '../../sheets/dealRows/paidCells';
import type { PaidCell, PaidWrite } from '../../sheets/dealRows/paidCells';
import { appendPayments } from '../../sheets/tabs/paymentsTab';
import type { NewPaymentLine } from '../../sheets/tabs/paymentsTab';
import { dropRows } from '../edit/snapshot';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import { Refusal } from '../run/refusal';
import { partClaims, paymentClaims } from './paymentClaim';
import type { PartClaim } from './paymentClaim';
import { openPayments } from './openPayments';
import type { OpenedPayments } from './openPayments';

/** What an import has done with a part of the file. */
export interface Imported {
  /** Keys of the payments whose lines stand now. */
  readonly taken: readonly string[];
  /** Keys of those that were left out, since a deal is not as it was when they were proposed: they can be proposed anew. */
  readonly changed: readonly string[];
  /** Sentences about deals where something else stands than a line says. */
  readonly asks: readonly string[];
  /** What is paid now on the deals that were written, and the day that stood there before. */
  readonly paid: readonly { readonly key: string; readonly paid: Kopecks; readonly paidAtBefore: Day | null }[];
}

/**
 * Takes payments that a head or the owner confirmed: each becomes a line of «Платежи» first, and then `paid` and the day of
 * payment of its deals are set to what the lines say (spec §15 "Writing"). Begun again after a cut it sets, and never adds.
 */
export const importPayments = door(
  'importPayments',
  { lowest: 'head', locks: true, needsSetUp: true, takes: [paymentClaims, partClaims] },
  importNow,
);

function importNow(visit: Visit, payments: readonly IncomingPayment[], claims: readonly PartClaim[]): Imported {
  const { book, say } = visit;
  if (claims.length > 0 && book.deals.headers.index.paid === undefined) throw new Refusal(say.payments.noPaidColumn);
  const { tab, lines, cells, byKey } = openPayments(visit);
  const known = new Set(lines.map(({ key }) => key));
  const { fresh, changed } = freshLines(
    payments.filter(({ key }) => !known.has(key)),
    claims,
    { cells, byKey },
  );
  appendPayments(tab, fresh);
  // The lines before the deals: what a run that is cut has given is known to the next.
  SpreadsheetApp.flush();
  const sent = new Set(payments.map(({ key }) => key));
  const settled = settledDeals([...lines, ...fresh], sent, visit, { cells, byKey });
  writePaidCells(book, settled.writes);
  dropRows();
  return {
    taken: payments.flatMap(({ key }) => (changed.includes(key) ? [] : [key])),
    changed,
    asks: settled.asks,
    paid: settled.paid,
  };
}

type Standing = Pick<OpenedPayments, 'cells' | 'byKey'>;

/** The lines of new payments; one of whose deals is not as it was seen is left out, all of it. */
function freshLines(
  payments: readonly IncomingPayment[],
  claims: readonly PartClaim[],
  { cells, byKey }: Standing,
): { readonly fresh: readonly NewPaymentLine[]; readonly changed: readonly string[] } {
  const partsOf = groupBy(claims, ({ payment }) => payment);
  const running = new Map<string, Kopecks | null>();
  const fresh: NewPaymentLine[] = [];
  const changed: string[] = [];
  for (const payment of payments) {
    const wanted = (partsOf.get(payment.key) ?? []).map(({ deal, part, paid }) => {
      const [before, amount] = [running.get(deal), payableOf(byKey.get(deal))];
      const standing = before === undefined ? cells.get(deal)?.paid : before;
      const isAsSeen = before !== undefined || (standing !== 'unreadable' && standing === paid);
      const isRoom = amount !== null && typeof standing !== 'string' && (standing ?? 0) + part <= amount;
      const isOurs = cells.get(deal)?.isFormula === false;
      return { dealKey: deal, part, before: standing, holds: isAsSeen && isRoom && isOurs };
    });
    const deals = new Set(wanted.map(({ dealKey }) => dealKey));
    const holds = wanted.every((each) => each.holds) && deals.size === wanted.length;
    if (!holds || wanted.reduce((sum, { part }) => sum + part, 0) > payment.sum) {
      changed.push(payment.key);
      continue;
    }
    const parts = wanted.map(({ dealKey, part, before }) => ({
      dealKey,
      part,
      before: typeof before === 'number' ? before : null,
    }));
    for (const part of parts) running.set(part.dealKey, paidAfter(part));
    fresh.push({ payment, key: payment.key, day: payment.day, sum: payment.sum, parts });
  }
  return { fresh, changed };
}

/** What the lines make of the deals of the payments that were sent. */
function settledDeals(
  lines: readonly PaymentLine[],
  sent: ReadonlySet<string>,
  { say, phrases }: Visit,
  { cells, byKey }: Standing,
) {
  const writes: PaidWrite[] = [];
  const asks: string[] = [];
  const paid: Imported['paid'][number][] = [];
  for (const [key, parts] of partsByDeal(lines)) {
    const facted = byKey.get(key);
    const cell = cells.get(key);
    if (!parts.some(({ lineKey }) => sent.has(lineKey)) || facted === undefined || cell === undefined) continue;
    const settlement = settledAs(parts, cell, facted);
    const last = parts[parts.length - 1];
    if (last === undefined) continue;
    if (settlement.kind === 'asks') {
      const standing = cell.paid === null || cell.paid === 'unreadable' ? say.payments.blank : phrases.money(cell.paid);
      asks.push(say.payments.asks(facted.deal.id, standing, phrases.money(paidAfter(last))));
      continue;
    }
    // Called again after a cut: the day that stands is the one that was written then.
    const isOurs = settlement.kind === 'done' && parts.some(({ day }) => day === cell.paidAt);
    paid.push({ key, paid: paidAfter(last), paidAtBefore: isOurs ? null : cell.paidAt });
    if (settlement.kind === 'done') continue;
    const day = settlement.paidOn === null || cell.isDayFormula ? undefined : settlement.paidOn;
    writes.push({ row: cell.row, paid: settlement.paid, paidAt: day });
  }
  return { writes, asks, paid };
}

/** A formula, and what is no money, is a person's to answer for. */
function settledAs(parts: readonly DealPart[], { paid, isFormula }: PaidCell, facted: FactedDeal) {
  if (paid === 'unreadable') return { kind: 'asks', paid: null } as const;
  const settlement = settlementOf(parts, paid, payableOf(facted));
  return settlement.kind === 'write' && isFormula ? ({ kind: 'asks', paid } as const) : settlement;
}
