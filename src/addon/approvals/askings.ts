import { askedReviewer } from '../../domain/asked';
import type { AskedDeal } from '../../domain/asked';
import { lastWorkingDayBefore } from '../../domain/calendar/lastWorkingDay';
import { startOf } from '../../domain/calendar/time';
import type { Context } from '../../domain/context';
import { firstByKey } from '../../domain/groups';
import type { Deal } from '../../domain/deal';
import type { ReviewedDeal } from '../../domain/review';
import type { Access } from '../book/access';
import { creditAsk, isUndecided, priceAsk } from './decidable';
import type { Ask } from './decidable';

/** A deal with what it asks of one kind. */
export interface Asking {
  readonly reviewed: ReviewedDeal;
  /** As decisions judge it. */
  readonly asked: AskedDeal;
  readonly ask: Ask;
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
function isListed({ reviewed, ask, asked }: Asking, access: Access): boolean {
  const { deal, facts } = reviewed;
  if (isUndecided(ask, reviewed)) return deal.request !== '' || isOffered(deal);
  const isRefused = ask.state.kind === 'rejected' && ask.approver !== null;
  if ((!isRefused && ask.state.kind !== 'approved') || access.role !== 'manager' || !facts.isOpen) return false;
  return isRefused || deal.request !== '' || isAnswer(ask, asked.context);
}

const isOffered = ({ stage }: Deal): boolean => stage?.kind === 'quote' || stage?.kind === 'deal';

/** Of each deal the kinds that it may ask; where no rung signs credit the price alone. */
function askingsIn(deals: readonly ReviewedDeal[], context: Context): readonly Asking[] {
  const judge = askedReviewer(context);
  return deals.flatMap((reviewed) => {
    const { deal, facts } = reviewed;
    const isCredit = context.ladders.signsCredit && facts.isOpen;
    if (deal.key === '' || (!isCredit && facts.signing.kind === 'own')) return [];
    const asked = judge(reviewed);
    return [priceAsk(reviewed, context), ...(isCredit ? [creditAsk(asked)] : [])].map((ask) => ({
      reviewed,
      asked,
      ask,
    }));
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
