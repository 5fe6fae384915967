import { readDay } from '../../domain/reading/date';
import type { RawCell } from '../../domain/reading/rawCell';
import type { ScoredCall } from '../../domain/reports/beside';
import { callReviewsTable } from '../tables/callReviews';
import type { ColumnIdOf } from '../tables/table';
import { asRead } from '../cells/asText';
import { openTab } from './openedTab';
import type { OpenedTab, TabsAtHand } from './openedTab';
import { writeRows } from './writeRows';

type Column = ColumnIdOf<typeof callReviewsTable>;

/** What a head marks in a call, each 0, 1 or 2. */
const MARKS = ['contact', 'need', 'offer', 'objections', 'agreement'] as const satisfies readonly Column[];
const BEST_MARK = 2;

/**
 * The score of a call: what its marks add up to, of what they could. Blank marks don't count, since not every call
 * comes to objections; '' without marks, or with one that is none of 0, 1 and 2.
 */
export function scoreOf(marks: readonly RawCell[]): number | '' {
  const given = marks.filter((mark) => mark !== '');
  if (given.length === 0 || given.some((mark) => mark !== 0 && mark !== 1 && mark !== BEST_MARK)) return '';
  return given.reduce<number>((sum, mark) => sum + Number(mark), 0) / (given.length * BEST_MARK);
}

/** Scores every reviewed call, in the one column that is ours, and tells whose calls were reviewed when, and how. */
export function scoreCallReviews(at: TabsAtHand): readonly ScoredCall[] {
  const tab = openTab<Column>(callReviewsTable, at);
  const scores = tab.rows.map((row) => scoreOf(MARKS.map((mark) => row[tab.index[mark] ?? -1] ?? '')));
  writeRows(
    tab,
    scores.map((score, from) => ({ from, cells: { score } })),
  );
  return tab.rows.map((row, at) => scoredCall(row, tab, scores[at] ?? ''));
}

function scoredCall(row: readonly RawCell[], { index, wallClock }: OpenedTab<Column>, score: number | ''): ScoredCall {
  const day = readDay(row[index.day ?? -1] ?? '', wallClock);
  return {
    manager: asRead(String(row[index.manager ?? -1] ?? '')),
    day: typeof day === 'number' ? day : null,
    score: score === '' ? null : score,
  };
}
