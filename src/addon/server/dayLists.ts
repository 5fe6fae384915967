import { nameKey } from '../../domain/name';
import { daysOf } from '../../domain/reports/myDay';
import type { DayKind, DayLine } from '../../domain/reports/myDay';
import type { DebtAction } from '../../domain/reports/receivables';
import type { ReviewedDeals } from '../../domain/review';
import { whereSeen } from '../../domain/seen';
import type { Phrases } from '../../domain/words/phrases';
import type { Access } from '../book/access';
import { refOf } from './refOf';
import { standingStep } from './standingStep';
import type { DayItem, PersonDay, TodayLists } from './todayState';

/** Of each person so many lines are shown to the head. */
const SHOWN = 15;

/** By which findings a line of the kind says what it is about. */
const TOLD_BY: Readonly<Partial<Record<DayKind, readonly string[]>>> = {
  decided: ['approval-rejected'],
  unanswered: ['response-overdue'],
  promise: ['promise-broken', 'paid-not-shipped'],
  'step-overdue': ['next-step-overdue'],
  'no-step': ['next-step-missing'],
  stuck: ['stuck'],
};

/** A manager's own day, or to others everybody's; neither where the sheet does not show it. */
export function dayListsOf(
  review: ReviewedDeals,
  actions: ReadonlyMap<string, DebtAction>,
  phrases: Phrases,
  { role, name }: Access,
): Pick<TodayLists, 'myDay' | 'days'> {
  const planned = new Map([...actions].flatMap(([key, { on }]) => (on === null ? [] : [[key, on] as const])));
  const days = whereSeen('day', review.context.columns, () => daysOf(review, planned)) ?? new Map<string, DayLine[]>();
  const itemOf = (line: DayLine): DayItem => dayItem(line, actions.get(line.deal.key), phrases);
  if (role === 'manager') {
    const own = days.get(nameKey(name)) ?? [];
    return { myDay: { manager: name, count: own.length, lines: own.map(itemOf) }, days: [] };
  }
  const people = [...days.values()].flatMap((lines): PersonDay[] => {
    const [first] = lines;
    if (first === undefined) return [];
    return [{ manager: first.deal.manager, count: lines.length, lines: lines.slice(0, SHOWN).map(itemOf) }];
  });
  return { myDay: null, days: people };
}

function dayItem(line: DayLine, action: DebtAction | undefined, phrases: Phrases): DayItem {
  const { deal, facts, findings, kind } = line;
  const found = findings.find(({ check }) => TOLD_BY[kind]?.includes(check));
  const said = [
    ...aboutOf(line, action, phrases),
    found === undefined ? dayOfPromise(line, phrases) : found.text(phrases),
  ];
  return {
    ...refOf(deal),
    ...standingStep(deal),
    what: whatOf(line),
    why: said.filter((text) => text !== '').join('. '),
    severity: found?.severity ?? 'grey',
    canPlan: facts.isOpen && deal.key !== '',
  };
}

function whatOf({ kind, deal, facts }: DayLine): DayItem['what'] {
  if (kind === 'decided' && facts.approval.kind === 'rejected') return 'refused';
  return kind === 'promise' && deal.promisedDate === null ? 'unsent' : kind;
}

/** What is known of it beside the finding. */
function aboutOf({ kind, deal, facts }: DayLine, action: DebtAction | undefined, phrases: Phrases): string[] {
  const { approval } = facts;
  if (kind === 'decided') return approval.kind === 'approved' ? [approval.decision.by, approval.decision.comment] : [];
  if (kind === 'debt-action') return [action?.action ?? '', phrases.money(facts.owed)];
  return kind === 'step-today' || kind === 'step-overdue' ? [deal.nextStep] : [];
}

/** For a promise that nothing is found wrong about. */
function dayOfPromise({ kind, deal: { promisedDate } }: DayLine, phrases: Phrases): string {
  return kind === 'promise' && promisedDate !== null ? phrases.day(promisedDate) : '';
}
