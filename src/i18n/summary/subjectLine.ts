import { dayOf } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { briefMoney } from '../figures/shortMoney';
import { summaryMessages } from './index';
import { summaryHeading } from './tellSummary';
import type { Summary } from './tellSummary';

/**
 * What the letter says before it is opened: profit and plan, what waits for a decision, what is overdue. Of what is not
 * seen, or is nothing, nothing is said.
 */
export function summarySubjectLine(summary: Summary, waiting: number, phrases: Phrases): string {
  const { book, day, health } = summary;
  const { digest } = summaryMessages(phrases.language);
  const { 'gross-profit': profit, 'plan-attainment': attainment, 'overdue-receivable': overdue } = day.month.all;
  const money = (kopecks: number): string => briefMoney(kopecks, phrases);
  const earned = [
    profit === null ? '' : digest.profit(money(profit)),
    profit === null || attainment === null ? '' : digest.ofPlan(phrases.share(attainment)),
  ];
  const parts = [
    earned.filter((part) => part !== '').join(', '),
    waiting > 0 ? digest.toDecide(waiting) : '',
    overdue === null || overdue <= 0 ? '' : digest.overdue(money(overdue)),
  ].filter((part) => part !== '');
  const on = phrases.day(dayOf(health.lastRun));
  return parts.length === 0 ? summaryHeading(summary, phrases) : `${book} ${on}: ${parts.join('; ')}`;
}
