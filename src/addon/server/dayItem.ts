import { lastAnswer } from '../../domain/rules/approvals';
import type { DayKind, DayLine } from '../../domain/reports/myDay';
import type { DebtAction } from '../../domain/reports/receivables';
import type { Phrases } from '../../domain/words/phrases';
import type { Speech } from '../../i18n/figures/told';
import { refOf } from './refOf';
import { standingStep } from './standingStep';
import type { DayItem } from './todayState';

/** By which findings a line of the kind says what it is about. */
const TOLD_BY: Readonly<Partial<Record<DayKind, readonly string[]>>> = {
  decided: ['approval-rejected'],
  unanswered: ['response-overdue'],
  promise: ['promise-broken', 'paid-not-shipped'],
  'step-overdue': ['next-step-overdue'],
  'no-step': ['next-step-missing'],
  stuck: ['stuck'],
};

/** A line of somebody's day: what to do, and what it is about. */
export function dayItem(line: DayLine, action: DebtAction | undefined, { phrases, say }: Speech): DayItem {
  const { deal, facts, findings, kind } = line;
  const found = findings.find(({ check }) => TOLD_BY[kind]?.includes(check));
  const said = [
    ...aboutOf(line, action, phrases),
    found === undefined ? dayOfPromise(line, phrases) : found.text(phrases),
  ];
  const what = whatOf(line);
  return {
    ...refOf(deal),
    ...standingStep(deal),
    what,
    todo: say.todo[what],
    why: said.filter((text) => text !== '').join('. '),
    severity: found?.severity ?? 'grey',
    canPlan: facts.isOpen && deal.key !== '',
  };
}

function whatOf({ kind, deal, facts }: DayLine): DayItem['what'] {
  const { approval, creditApproval } = facts;
  if (kind === 'decided' && lastAnswer([approval, creditApproval])?.decision === 'rejected') return 'refused';
  return kind === 'promise' && deal.promisedDate === null ? 'unsent' : kind;
}

/** What is known of it beside the finding. */
function aboutOf({ kind, deal, facts }: DayLine, action: DebtAction | undefined, phrases: Phrases): string[] {
  const answer = kind === 'decided' ? lastAnswer([facts.approval, facts.creditApproval]) : null;
  if (kind === 'decided') return answer?.decision === 'approved' ? [answer.by, answer.comment] : [];
  if (kind === 'debt-action') return [action?.action ?? '', phrases.money(facts.owed)];
  return kind === 'step-today' || kind === 'step-overdue' ? [deal.nextStep] : [];
}

/** For a promise that nothing is found wrong about. */
function dayOfPromise({ kind, deal: { promisedDate } }: DayLine, phrases: Phrases): string {
  return kind === 'promise' && promisedDate !== null ? phrases.day(promisedDate) : '';
}
