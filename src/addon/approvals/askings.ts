import { askedReviewer } from '../../domain/asked';
import type { AskedDeal } from '../../domain/asked';
import { lastWorkingDayBefore } from '../../domain/calendar/lastWorkingDay';
import { startOf } from '../../domain/calendar/time';
import type { Context } from '../../domain/context';
import { firstByKey } from '../../domain/groups';
import type { Deal } from '../../domain/deal';
import { isHead, rowsOf, someRow } from '../../domain/positions/part';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { dealPriceAsk, undecidedIn } from './dealAsk';
import type { DealAsk } from './dealAsk';
import { creditAsk } from './decidable';
import type { Ask } from './decidable';

/** A deal with what it asks of one kind, of all its rows together; its head stands for it. */
export interface Asking extends DealAsk {
  readonly reviewed: ReviewedDeal;
  /** As decisions judge it. */
  readonly asked: AskedDeal;
}

/** Whether it was decided since the last working day began. */
export function isAnswer({ state }: Ask, context: Context): boolean {
  if (state.kind !== 'approved' && state.kind !== 'rejected') return false;
  return state.decision.at >= startOf(lastWorkingDayBefore(context));
}

/**
 * In the queue: quotes and deals that need a signature, others when it is asked for; and of one's own what was asked for
 * and decided, or answered unasked, a refusal until the numbers change or the credit is in order.
 */
function isListed({ reviewed, ask, rows, asked }: Asking, access: Access): boolean {
  const { deal, facts } = reviewed;
  const request = requestOf(reviewed);
  if (undecidedIn({ rows }).length > 0) return request !== '' || isOffered(deal);
  const isRefused = ask.state.kind === 'rejected' && ask.approver !== null;
  if ((!isRefused && ask.state.kind !== 'approved') || access.role !== 'manager' || !facts.isOpen) return false;
  return isRefused || request !== '' || isAnswer(ask, asked.context);
}

/** What is asked for the deal: the first of its rows' requests. */
export function requestOf(reviewed: ReviewedDeal): string {
  return rowsOf(reviewed).find(({ deal }) => deal.request !== '')?.deal.request ?? '';
}

const isOffered = ({ stage }: Deal): boolean => stage?.kind === 'quote' || stage?.kind === 'deal';

/** Of each deal the kinds that it may ask; where no rung signs credit the price alone. */
function askingsIn(deals: readonly ReviewedDeal[], context: Context): readonly Asking[] {
  const judge = askedReviewer(context);
  return deals.flatMap((reviewed): Asking[] => {
    const { deal, facts } = reviewed;
    const isCredit = context.ladders.signsCredit && facts.isOpen;
    const isPrice = someRow(reviewed, (row) => row.facts.signing.kind !== 'own');
    if (!isHead(reviewed) || deal.key === '' || (!isCredit && !isPrice)) return [];
    const asked = judge(reviewed);
    const price = { reviewed, asked, ...dealPriceAsk(reviewed, context) };
    if (!isCredit) return [price];
    const ask = creditAsk(asked);
    return [price, { reviewed, asked, ask, rows: [{ reviewed, ask }] }];
  });
}

/** A copied row that no recheck has met yet: its key is the first one's. */
function withoutCopies(askings: readonly Asking[]): readonly Asking[] {
  const first = firstByKey(askings, ({ reviewed: { deal } }) => deal.key);
  return askings.filter(({ reviewed: { deal } }) => first.get(deal.key)?.reviewed.deal.row === deal.row);
}

/** What the queue lists for one person, in the order of the deals, the price before the credit. */
export function listedAskings(deals: readonly ReviewedDeal[], context: Context, access: Access): readonly Asking[] {
  return withoutCopies(askingsIn(deals, context).filter((asking) => isListed(asking, access)));
}
