import { groupBy } from '../groups';
import { SERIOUSNESS } from '../checks/check';
import type { Deal } from '../deal';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { lastWorkingDayBefore } from '../calendar/lastWorkingDay';
import { startOf } from '../calendar/time';
import type { Instant } from '../calendar/time';
import { answerFirst } from '../verdict';
import { overdueAction, withOverdueAction } from './overdueAction';
import type { Matter } from './overdueAction';
import type { DebtAction } from './receivables';

export interface Ask {
  readonly deal: Deal;
  readonly finding: Matter;
}

/** One manager's part of the stand-up. */
export interface StandUp {
  readonly managerKey: string;
  readonly name: string;
  /** Changed since the last working day began. */
  readonly changed: readonly Deal[];
  /** A step, an answer or a payment is overdue. */
  readonly overdue: readonly Ask[];
  /** Three matters, one a client: what the manager can clear alone first, of that red first, then the larger deal. */
  readonly asks: readonly Ask[];
}

/**
 * Why a step that a head typed there is not in the deal's row: the step or the date is missing, or is none; the line is
 * about no deal that stands; the sheet has no columns for it; a formula; the row's step changed since; the cells are
 * closed; the stand-up is open to others than heads.
 */
export type StepLeft = 'incomplete' | 'unreadable' | 'noDeal' | 'noColumns' | 'formula' | 'changed' | 'closed' | 'open';

type DebtActions = ReadonlyMap<string, DebtAction>;

const OVERDUE = ['response-overdue', 'next-step-overdue', 'payment-overdue'];
const ASKS = 3;

/**
 * What to talk about with each manager named in deals who has not left, in the order of the sheet (spec §6 "stand-up", heading 12).
 *
 * @param actions what people do about the debts, by the deal's key
 */
export function standUpsOf({ context, deals }: ReviewedDeals, actions: DebtActions): StandUp[] {
  const since = startOf(lastWorkingDayBefore(context));
  const byManager = groupBy(deals, ({ deal }) => deal.managerKey);
  byManager.delete('');
  for (const { nameKey, hasLeft } of context.team.members) if (hasLeft) byManager.delete(nameKey);
  return [...byManager].map(([managerKey, own]) =>
    standUpOf(managerKey, own, since, (reviewed) => overdueAction(reviewed, actions, context)),
  );
}

function standUpOf(
  managerKey: string,
  own: readonly ReviewedDeal[],
  since: Instant,
  actionOn: (reviewed: ReviewedDeal) => Matter | null,
): StandUp {
  // A closed deal that owes nothing is history: nothing can be asked about it.
  const live = own.filter(({ facts }) => facts.isOpen || facts.owed > 0);
  return {
    managerKey,
    name: own[0]?.deal.manager ?? '',
    changed: own.filter(({ deal }) => deal.touchedAt !== null && deal.touchedAt >= since).map(({ deal }) => deal),
    overdue: live.flatMap((reviewed) => asksOf(reviewed).filter(({ finding }) => OVERDUE.includes(finding.check))),
    asks: asksAmong(live, actionOn),
  };
}

/** As the deal's own verdict tells them. */
function asksOf({ deal, findings }: ReviewedDeal): Ask[] {
  return answerFirst(findings).map((finding) => ({ deal, finding }));
}

/** As its verdict tells them, with the action on its debt that is overdue. */
function mattersOf({ deal, findings }: ReviewedDeal, action: Matter | null): Ask[] {
  return withOverdueAction(answerFirst(findings), action).map((finding) => ({ deal, finding }));
}

/** Of each deal what its manager can clear alone, else what comes first in it. */
function asksAmong(live: readonly ReviewedDeal[], actionOn: (reviewed: ReviewedDeal) => Matter | null): Ask[] {
  const found = live.flatMap((reviewed) => {
    const asks = mattersOf(reviewed, actionOn(reviewed));
    const ask = asks.find(isClearedAlone) ?? asks[0];
    return ask === undefined ? [] : [{ ...ask, size: reviewed.facts.amount ?? 0 }];
  });
  const order = (ask: Ask): number => (isClearedAlone(ask) ? 0 : 3) + SERIOUSNESS[ask.finding.severity];
  found.sort((a, b) => order(a) - order(b) || b.size - a.size);
  const clients = new Set<string>();
  const first = found.filter(
    ({ deal: { clientKey } }) => clientKey === '' || (!clients.has(clientKey) && clients.add(clientKey)),
  );
  return first.slice(0, ASKS).map(({ deal, finding }) => ({ deal, finding }));
}

const isClearedAlone = ({ finding: { approver } }: Ask): boolean => approver === undefined;
