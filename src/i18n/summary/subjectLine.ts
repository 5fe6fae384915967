import { dayOf } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { briefMoney } from '../figures/shortMoney';
import { speechOf } from '../figures/told';
import { summaryMessages } from './index';
import type { Summary } from './tellSummary';

/** What a subject is made of, of a whole summary. */
export type SubjectOf = Pick<Summary, 'book' | 'health'> & {
  readonly day: Pick<Summary['day'], 'columns' | 'month' | 'unanswered'>;
};

/**
 * What the letter says before it is opened: profit and plan (revenue, where the profit is not seen), what waits for a
 * decision, what is overdue. Of what is not seen, or is nothing, nothing is said; a sheet that shows no money tells what
 * hangs, and one that shows nothing of that says so.
 */
export function summarySubjectLine(summary: SubjectOf, waiting: number, phrases: Phrases): string {
  const { book, day, health } = summary;
  const { 'overdue-receivable': overdue } = day.month.all;
  const { digest } = summaryMessages(phrases.language);
  const told = some([
    earned(day, phrases),
    waiting > 0 ? digest.toDecide(waiting) : '',
    overdue === null || overdue <= 0 ? '' : digest.overdue(briefMoney(overdue, phrases)),
  ]);
  const parts = told.length > 0 ? told : hanging(day, phrases);
  return `${book} ${phrases.day(dayOf(health.lastRun))}: ${parts.join('; ')}`;
}

const some = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');

function earned({ month }: SubjectOf['day'], phrases: Phrases): string {
  const { 'gross-profit': profit, 'plan-attainment': attainment, revenue } = month.all;
  const { digest } = summaryMessages(phrases.language);
  if (profit === null) return revenue === null ? '' : digest.revenue(briefMoney(revenue, phrases));
  const ofPlan = attainment === null ? '' : digest.ofPlan(phrases.share(attainment));
  return some([digest.profit(briefMoney(profit, phrases)), ofPlan]).join(', ');
}

/** Who waits for an answer, what is stuck or has no step; without any of them, that the profit is not seen. */
function hanging({ columns, month, unanswered }: SubjectOf['day'], phrases: Phrases): readonly string[] {
  const { say } = speechOf(phrases, columns);
  const { stuck, 'no-next-step': noStep } = month.all;
  const counted = (count: number | null | undefined, said: (count: string) => string): string =>
    (count ?? 0) > 0 ? said(String(count)) : '';
  const parts = some([
    counted(unanswered?.length, say.pulse.unanswered),
    counted(stuck, say.pulse.stuck),
    counted(noStep, say.pulse.noStep),
  ]);
  return parts.length > 0 ? parts : [say.unseen.profit.toLowerCase()];
}
