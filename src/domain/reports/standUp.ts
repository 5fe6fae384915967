import { groupBy } from '../groups';
import { SERIOUSNESS } from '../checks/check';
import type { Deal } from '../deal';
import { sumOfRows } from '../positions/part';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { lastWorkingDayBefore } from '../calendar/lastWorkingDay';
import { startOf } from '../calendar/time';
import type { Instant } from '../calendar/time';
import { answerFirst } from '../verdict';
import { overdueAction, withOverdueAction } from './overdueAction';
import type { Matter, Owing } from './overdueAction';
import type { DebtAction } from './receivables';
import { findingsTogether, wholeDealsOf } from './wholeDeals';
import type { WholeDeal } from './wholeDeals';

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
 * Rows that are one deal are talked about once.
 *
 * @param actions what people do about the debts, by the deal's key
 */
export function standUpsOf({ context, deals }: ReviewedDeals, actions: DebtActions): StandUp[] {
  const since = startOf(lastWorkingDayBefore(context));
  const byManager = groupBy(deals, ({ deal }) => deal.managerKey);
  byManager.delete('');
  for (const { nameKey, hasLeft } of context.team.members) if (hasLeft) byManager.delete(nameKey);
  return [...byManager].map(([managerKey, own]) =>
    standUpOf(managerKey, own, since, (owing) => overdueAction(owing, actions, context)),
  );
}

function standUpOf(
  managerKey: string,
  own: readonly ReviewedDeal[],
  since: Instant,
  actionOn: (reviewed: Owing) => Matter | null,
): StandUp {
  const whole = wholeDealsOf(own);
  // A closed deal that owes nothing is history: nothing can be asked about it, nor about such a row of one that is open.
  const live = whole.flatMap(({ head, rows }) => {
    const asked = rows.filter(({ facts }) => facts.isOpen || facts.owed > 0);
    return asked.length === 0 ? [] : [{ head, rows: asked }];
  });
  const hasChanged = ({ deal }: ReviewedDeal): boolean => deal.touchedAt !== null && deal.touchedAt >= since;
  return {
    managerKey,
    name: own[0]?.deal.manager ?? '',
    changed: whole.filter(({ rows }) => rows.some(hasChanged)).map(({ head }) => head.deal),
    overdue: live.flatMap((each) => asksOf(each).filter(({ finding }) => OVERDUE.includes(finding.check))),
    asks: asksAmong(live, actionOn),
  };
}

/** As the deal's own verdict tells them. */
function asksOf(whole: WholeDeal): Ask[] {
  return answerFirst(findingsTogether(whole)).map((finding) => ({ deal: whole.head.deal, finding }));
}

/** As its verdict tells them, with the action on its debt that is overdue. */
function mattersOf(whole: WholeDeal, action: Matter | null): Ask[] {
  const { deal } = whole.head;
  return withOverdueAction(answerFirst(findingsTogether(whole)), action).map((finding) => ({ deal, finding }));
}

/** The overdue action on any of the deal's rows is about all that it owes. */
function actionOnAny({ rows }: WholeDeal, actionOn: (owing: Owing) => Matter | null): Matter | null {
  const owed = sumOfRows(rows, ({ facts }) => facts.owed) ?? 0;
  const owing = rows.filter(({ facts }) => facts.owed > 0);
  const actions = owing.map(({ deal, facts }) => actionOn({ deal, facts: { owed, dueOn: facts.dueOn } }));
  return actions.find((action) => action !== null) ?? null;
}

/** Of each deal what its manager can clear alone, else what comes first in it. */
function asksAmong(live: readonly WholeDeal[], actionOn: (owing: Owing) => Matter | null): Ask[] {
  const found = live.flatMap((whole) => {
    const asks = mattersOf(whole, actionOnAny(whole, actionOn));
    const ask = asks.find(isClearedAlone) ?? asks[0];
    return ask === undefined ? [] : [{ ...ask, size: sumOfRows(whole.rows, ({ facts }) => facts.amount) ?? 0 }];
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
