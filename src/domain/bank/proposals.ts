import type { Kopecks } from '../deal';
import { groupBy } from '../groups';
import { roundedKopecks } from '../money/money';
import { typedOf } from '../positions/part';
import { payableOf } from './payable';
import type { FactedBook, FactedDeal } from '../review';
import { kindOf } from '../stages';
import type { IncomingPayment } from './incoming';
import { numberFinder } from './named';
import { payersOf } from './payers';
import type { FoundClient } from './payers';

/** Why a part is proposed. */
export type ProposalReason = 'number' | 'sum' | 'oldest';

/** A part of a payment that may be one deal's. */
export interface Proposal {
  readonly deal: FactedDeal;
  readonly part: Kopecks;
  /** Certain: ticked before anybody looked. */
  readonly isTicked: boolean;
  readonly reason: ProposalReason;
}

export interface ProposedPayment {
  readonly payment: IncomingPayment;
  /** The payer's ИНН as it counts: '' also for one that several clients bear. */
  readonly inn: string;
  readonly client: FoundClient | null;
  readonly proposals: readonly Proposal[];
}

/** What earlier payments of the file have ticked, by the deal's row. */
export type TickedParts = ReadonlyMap<number, Kopecks>;

/** What is not paid of a deal that a payment may be for; 0 for any other (spec §15 "Proposals"). */
export function unpaidOf(facted: FactedDeal): Kopecks {
  const kind = kindOf(facted.deal.stage);
  const payable = payableOf(facted);
  if (payable === null || (kind !== 'deal' && kind !== 'shipped' && kind !== 'paid')) return 0;
  const { paid } = typedOf(facted);
  if (paid !== null) return Math.max(0, payable - roundedKopecks(paid));
  return facted.facts.paidOn === null ? Math.max(0, payable) : 0;
}

/** Oldest due first; without a due day last; ties by row. What is to be paid before it ships is due on its own day. */
function byDue(a: FactedDeal, b: FactedDeal): number {
  const due = ({ deal, facts }: FactedDeal): number => facts.dueOn ?? deal.dueDate ?? Infinity;
  return due(a) === due(b) ? a.deal.row - b.deal.row : due(a) - due(b);
}

/** Shares `sum` among the deals in their order, each up to its rest; zero parts are not listed. */
function shared(
  sum: Kopecks,
  deals: readonly FactedDeal[],
  restOf: (facted: FactedDeal) => Kopecks,
  how: Pick<Proposal, 'isTicked' | 'reason'>,
): readonly Proposal[] {
  let left = sum;
  return deals.flatMap((deal) => {
    const part = Math.min(left, restOf(deal));
    left -= part;
    return part > 0 ? [{ deal, part, ...how }] : [];
  });
}

/** Proposes what each payment is for, in the order of the file (spec §15). `ticked` is what went before in it. */
export function proposalsFor(
  payments: readonly IncomingPayment[],
  { deals, context }: FactedBook,
  ticked: TickedParts = new Map(),
): readonly ProposedPayment[] {
  const payers = payersOf(context.clients.list, deals);
  const canBePaid = context.columns.has('paid');
  const unpaid = groupBy(
    deals.filter((facted) => canBePaid && unpaidOf(facted) > 0).sort(byDue),
    ({ deal }) => deal.clientKey,
  );
  const taken = new Map(ticked);
  const restOf = (facted: FactedDeal): Kopecks => Math.max(0, unpaidOf(facted) - (taken.get(facted.deal.row) ?? 0));
  const placeIn = numberFinder();
  const proposed = ({ sum, purpose }: IncomingPayment, client: FoundClient): readonly Proposal[] => {
    const open = (unpaid.get(client.key) ?? []).filter((facted) => restOf(facted) > 0);
    const named = open.flatMap((facted) => {
      const { invoiceNo, id } = facted.deal;
      const place = placeIn(purpose, invoiceNo.trim() === '' ? id : invoiceNo);
      return place === null ? [] : [{ place, facted }];
    });
    const how = { isTicked: client.isByInn } as const;
    if (named.length > 0) {
      const inOrder = named.sort((a, b) => a.place - b.place).map(({ facted }) => facted);
      return shared(sum, inOrder, restOf, { ...how, reason: 'number' });
    }
    const equal = open.filter((facted) => restOf(facted) === sum);
    if (equal.length === 1) return shared(sum, equal, restOf, { ...how, reason: 'sum' });
    return shared(sum, open, restOf, { isTicked: false, reason: 'oldest' });
  };
  return payments.map((payment) => {
    const client = payers.find(payment.inn, payment.payer);
    const proposals = client === null ? [] : proposed(payment, client);
    for (const { deal, part, isTicked } of proposals) {
      if (isTicked) taken.set(deal.deal.row, (taken.get(deal.deal.row) ?? 0) + part);
    }
    return { payment, inn: payers.ownInn(payment.inn), client, proposals };
  });
}
