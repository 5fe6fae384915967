import type { IncomingPayment } from '../../domain/bank/incoming';
import type { ProposalReason, ProposedPayment } from '../../domain/bank/proposals';
import { proposalsFor } from '../../domain/bank/proposals';
import { partsByDeal, settlementOf } from '../../domain/bank/settlement';
import type { Language } from '../../domain/language';
import { payableOf } from '../../domain/bank/payable';
import { typedOf } from '../../domain/positions/part';
import { factsOfBook, looksWithout } from '../book/openedBook';
import { approvalsTable } from '../../sheets/tables/approvals';
import { planTable } from '../../sheets/tables/plan';
import { door } from '../run/door';
import type { Visit } from '../run/door';
import { paymentClaims, tickedClaims } from './paymentClaim';
import type { TickedClaim } from './paymentClaim';

/** A part that a deal may be given, in kopecks. */
export interface ProposedPart {
  /** Of the deal's row; '' before the first check of all rows. */
  readonly key: string;
  readonly row: number;
  /** As a person knows the deal: its number and its client. */
  readonly id: string;
  readonly part: number;
  /** What is paid on it as this was proposed, in kopecks; null for a blank. */
  readonly paid: number | null;
  readonly ticked: boolean;
  readonly reason: ProposalReason;
}

/** What is proposed for one payment. */
export interface PaymentProposal {
  readonly key: string;
  /** As it counts: '' also for an ИНН that several clients bear. */
  readonly inn: string;
  /** Null: nobody's client. */
  readonly client: string | null;
  /** The client was found by ИНН, not by the name alone. */
  readonly isByInn: boolean;
  readonly parts: readonly ProposedPart[];
}

/** What «Платежи» holds. */
export interface KnownPayments {
  readonly language: Language;
  readonly keys: readonly string[];
  /** Of them those whose deals do not say yet what their lines say: an import was cut. */
  readonly unfinished: readonly string[];
}

/** What is paid and owed rests on neither a plan nor who signed what. */
const opening = looksWithout(planTable, approvalsTable);

/** What stands in «Платежи», to a head or the owner: it is not taken again. Writes nothing. */
export const knownPayments = door('knownPayments', { lowest: 'head', locks: false, opening }, knownIn);

function knownIn({ book, phrases }: Visit): KnownPayments {
  const { payments: lines } = book;
  const unfinished = new Set<string>();
  const parts = partsByDeal(lines);
  for (const reviewed of parts.size === 0 ? [] : factsOfBook(book).deals) {
    const given = parts.get(reviewed.deal.key) ?? [];
    if (settlementOf(given, typedOf(reviewed).paid, payableOf(reviewed)).kind === 'write')
      unfinished.add(given[given.length - 1]?.lineKey ?? '');
  }
  return { language: phrases.language, keys: lines.map(({ key }) => key), unfinished: [...unfinished] };
}

/**
 * What each payment of a part of the file may be for, to a head or the owner (spec §15 "Proposals"). `ticked` is what the
 * parts of the file before this one have ticked. Writes nothing.
 */
export const proposePayments = door<
  [payments: readonly IncomingPayment[], ticked: readonly TickedClaim[]],
  readonly PaymentProposal[]
>(
  'proposePayments',
  { lowest: 'head', locks: false, opening, takes: [paymentClaims, tickedClaims] },
  ({ book }, payments, ticked) => {
    const taken = new Map<number, number>();
    for (const { row, part } of ticked) taken.set(row, (taken.get(row) ?? 0) + part);
    return proposalsFor(payments, factsOfBook(book), taken).map(proposalLine);
  },
);

function proposalLine({ payment, inn, client, proposals }: ProposedPayment): PaymentProposal {
  return {
    key: payment.key,
    inn,
    client: client?.name ?? null,
    isByInn: client?.isByInn ?? false,
    parts: proposals.map(({ deal: reviewed, part, isTicked, reason }) => ({
      key: reviewed.deal.key,
      row: reviewed.deal.row,
      id: reviewed.deal.id,
      part,
      // As it stands in the cell: of a head what is paid for its positions too.
      paid: typedOf(reviewed).paid,
      ticked: isTicked,
      reason,
    })),
  };
}
