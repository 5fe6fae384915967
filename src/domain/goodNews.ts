import type { DealColumn } from './deal';
import { missingForAll } from './seen';
import type { FigureId } from './seen';

/**
 * Every sentence of good news, with the figures of which it says that nothing is wrong there: a list that is empty
 * because nobody can look is no news (spec-strangers-sheet §19). One that is not here has no words to be said in.
 */
export const GOOD_NEWS = {
  'plan-reached': ['plan-attainment'],
  'no-large-deals': ['top'],
  'nobody-waits': ['answered-in-time'],
  'no-losses': ['losses'],
  'no-losses-then': ['losses'],
  'nobody-quiet': ['quiet'],
  'day-clear': ['day', 'stuck', 'no-next-step', 'overdue-steps'],
  'nothing-stuck': ['stuck', 'no-next-step', 'overdue-steps'],
  'nothing-overdue': ['receivable', 'overdue-receivable'],
  'nobody-to-remind': ['overdue-receivable'],
  'no-discounts': ['discounts'],
  'nothing-late': ['overdue-steps', 'answered-in-time', 'overdue-receivable'],
  'nothing-to-ask': ['stuck', 'no-next-step', 'overdue-steps'],
  'nothing-to-decide': ['unapproved-sales'],
  'nothing-to-do': ['unapproved-sales', 'stuck', 'overdue-steps', 'overdue-receivable'],
  'deal-clean': ['unapproved-sales', 'no-next-step'],
} as const satisfies Readonly<Record<string, readonly [FigureId, ...FigureId[]]>>;

export type GoodNews = keyof typeof GOOD_NEWS;

/** The columns for want of which this may not be said, none twice; empty: it may. */
export function missingForNews(news: GoodNews, columns: ReadonlySet<DealColumn>): readonly DealColumn[] {
  return missingForAll(GOOD_NEWS[news], columns);
}
