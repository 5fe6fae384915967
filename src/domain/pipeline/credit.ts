import type { ApprovalState } from '../rules/approvals';
import { dayOf, MS_PER_DAY } from '../calendar/time';
import type { Context } from '../context';
import type { Deal, Kopecks } from '../deal';
import type { DealFacts } from '../facts';
import { addsToExposure, offeredOf } from '../positions/exposed';
import { isPosition } from '../positions/part';
import { creditRefusal } from '../rules/clients';
import type { CreditRefusal } from '../rules/clients';
import { isMoreThan } from '../rules/creditSigning';
import type { CreditAsk, CreditStanding } from '../rules/creditSigning';
import { kindOf } from '../stages';

/** What a deal's credit is judged by. */
export type OnCredit = Pick<Deal, 'clientKey' | 'deferralDays' | 'stage' | 'shippedAt'>;

type Books = Pick<Context, 'clients' | 'exposures' | 'settings'>;

/** Why the deferral that the deal asks is refused; null where none is asked or it is granted. */
export function refusalOf({ clientKey, deferralDays, stage }: OnCredit, { clients }: Books): CreditRefusal | null {
  const kind = kindOf(stage);
  if (deferralDays === null || deferralDays <= 0 || (kind !== 'quote' && kind !== 'deal' && kind !== 'shipped'))
    return null;
  return creditRefusal(clients.byKey(clientKey), deferralDays);
}

/** The limit that the deal is part of exceeding; null where it is none. Exactly at the limit is allowed. */
export function exceededBy({ clientKey }: OnCredit, facts: DealFacts, { clients, exposures }: Books) {
  if (!addsToExposure(facts)) return null;
  const limit = clients.byKey(clientKey)?.limit ?? null;
  const total = exposures.of(clientKey)?.total ?? 0;
  return limit === null || limit === 'no-limit' || limit <= 0 || total <= limit
    ? null
    : { limit, excess: total - limit };
}

/** Why a quote or an order of the client is stopped; null where it is not: nor where all that is overdue is small. */
export function stopOf({ clientKey, stage }: OnCredit, { clients, exposures, settings }: Books) {
  const kind = kindOf(stage);
  if (clientKey === '' || (kind !== 'quote' && kind !== 'deal')) return null;
  const { daysOverdue: days, overdue } = exposures.of(clientKey) ?? { daysOverdue: 0, overdue: 0 };
  const { stop: isFlagged, comment } = clients.byKey(clientKey) ?? { stop: false, comment: '' };
  if (!isFlagged && (days <= settings.stopAfterDays || overdue <= settings.smallDebt)) return null;
  return { isFlagged, days, overdue, comment };
}

const CREDIT_CHECKS: readonly string[] = ['credit-not-allowed', 'credit-limit-exceeded', 'client-on-stop'];

/** Whether a finding is one that a decision about credit answers. */
export function isOfCredit({ check }: { readonly check: string }): boolean {
  return CREDIT_CHECKS.includes(check);
}

/** A quote that is to be paid later: its amount is no exposure yet. */
const isQuoteOnCredit = ({ stage, deferralDays }: OnCredit): boolean =>
  kindOf(stage) === 'quote' && deferralDays !== null && deferralDays > 0;

/**
 * How the client's credit stands for this deal (heading 10 "Excess"): a limit that is blank or 0, or of a client that the
 * tab has not, counts as 0; «без лимита» leaves no excess, nor does a blank client.
 */
export function creditStanding(deal: OnCredit, facts: DealFacts, { clients, exposures }: Books): CreditStanding {
  if (deal.clientKey === '') return { excess: 0, overdue: 0, overdueDays: 0 };
  const exposure = exposures.of(deal.clientKey);
  const limit = clients.byKey(deal.clientKey)?.limit ?? 0;
  const own: Kopecks = isQuoteOnCredit(deal) ? offeredOf(facts) : 0;
  const excess = limit === 'no-limit' ? 0 : Math.max(0, (exposure?.total ?? 0) + own - Math.max(0, limit));
  return { excess, overdue: exposure?.overdue ?? 0, overdueDays: exposure?.daysOverdue ?? 0 };
}

/**
 * What the deal asks of whoever signs an exception for it; null where nothing stands against it. Credit is the whole deal's,
 * and asked for by its head alone.
 */
export function creditAskOf(deal: OnCredit, facts: DealFacts, books: Books): CreditAsk | null {
  if (isPosition(facts)) return null;
  const [refusal, over, stop] = [refusalOf(deal, books), exceededBy(deal, facts, books), stopOf(deal, books)];
  if (refusal === null && over === null && stop === null) return null;
  const { excess } = creditStanding(deal, facts, books);
  const isExcessAsked = excess > 0 && (refusal !== null || over !== null || isQuoteOnCredit(deal));
  return {
    deferralDays: refusal === null ? null : deal.deferralDays,
    excess: isExcessAsked ? excess : null,
    overdueDays: stop === null || stop.isFlagged ? null : stop.days,
    isFlagged: stop !== null && stop.isFlagged,
  };
}

/** A decision about a client's credit holds for so many days. */
const HOLDS_DAYS = 7;

/**
 * What the decisions say of the deal's credit as it stands now: one that has expired, or that was made when less was over
 * the limit or overdue, does not hold (heading 10). What has shipped cannot be allowed any more.
 */
export function creditAnswer(deal: OnCredit, facts: DealFacts, context: Context): ApprovalState {
  const state = facts.creditApproval;
  if (state.kind === 'none' || state.kind === 'void') return state;
  const { decision } = state;
  const { now, today } = context;
  const seen = decision.credit;
  const isExpired = now > decision.at + HOLDS_DAYS * MS_PER_DAY;
  if (isExpired || seen === null || deal.shippedAt !== null) return { kind: 'void', decision };
  const aged = { ...seen, overdueDays: seen.overdueDays + today - dayOf(decision.at) };
  const isMore = isMoreThan(creditStanding(deal, facts, context), aged);
  return state.kind === 'approved' && isMore ? { kind: 'void', decision } : state;
}
