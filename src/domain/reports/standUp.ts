import { groupBy } from '../groups';
import { SERIOUSNESS } from '../checks/check';
import type { Finding } from '../checks/check';
import type { Deal } from '../deal';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { lastWorkingDayBefore } from '../calendar/lastWorkingDay';
import { startOf } from '../calendar/time';
import type { Instant } from '../calendar/time';
import { answerFirst } from '../verdict';

export interface Ask {
  readonly deal: Deal;
  readonly finding: Finding;
}

/** One manager's part of the stand-up. */
export interface StandUp {
  readonly managerKey: string;
  readonly name: string;
  /** Changed since the last working day began. */
  readonly changed: readonly Deal[];
  /** A step, an answer or a payment is overdue. */
  readonly overdue: readonly Ask[];
  /** The three most serious matters: red first, then the larger deal. */
  readonly asks: readonly Ask[];
}

const OVERDUE = ['response-overdue', 'next-step-overdue', 'payment-overdue'];
const ASKS = 3;

/** What to talk about with each manager named in deals, in the order of the sheet (spec §6 "stand-up"). */
export function standUpsOf({ context, deals }: ReviewedDeals): StandUp[] {
  const since = startOf(lastWorkingDayBefore(context));
  const byManager = groupBy(deals, ({ deal }) => deal.managerKey);
  byManager.delete('');
  return [...byManager].map(([managerKey, own]) => standUpOf(managerKey, own, since));
}

function standUpOf(managerKey: string, own: readonly ReviewedDeal[], since: Instant): StandUp {
  // A closed deal that owes nothing is history: nothing can be asked about it.
  const live = own.filter(({ facts }) => facts.isOpen || facts.owed > 0);
  return {
    managerKey,
    name: own[0]?.deal.manager ?? '',
    changed: own.filter(({ deal }) => deal.touchedAt !== null && deal.touchedAt >= since).map(({ deal }) => deal),
    overdue: live.flatMap((reviewed) => asksOf(reviewed).filter(({ finding }) => OVERDUE.includes(finding.check))),
    asks: mostSerious(live).flatMap((reviewed) => asksOf(reviewed).slice(0, 1)),
  };
}

/** As the deal's own verdict tells them. */
function asksOf({ deal, findings }: ReviewedDeal): Ask[] {
  return answerFirst(findings).map((finding) => ({ deal, finding }));
}

function mostSerious(deals: readonly ReviewedDeal[]): ReviewedDeal[] {
  const seriousness = ({ findings }: ReviewedDeal): number => SERIOUSNESS[findings[0]?.severity ?? 'grey'];
  return deals
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => seriousness(a) - seriousness(b) || (b.facts.amount ?? 0) - (a.facts.amount ?? 0))
    .slice(0, ASKS);
}
