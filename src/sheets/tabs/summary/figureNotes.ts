import type { Language } from '../../../domain/language';
import { metrics } from '../../../domain/metrics';
import type { MetricId } from '../../../domain/metrics';
import { PROFIT_LINES } from '../../../i18n/figures/profit';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import { COLUMNS, ROWS } from './summaryLayout';

/** Which figures a cell shows: row, column (0-based) and the metrics. */
const SHOWN: readonly (readonly [row: number, column: number, ...metrics: MetricId[]])[] = [
  [ROWS.profit, 0, 'gross-profit', 'plan-attainment', 'plan-pace'],
  ...PROFIT_LINES.map(([id], at) => [ROWS.profit + 2 + at, 0, id] as const),
  [ROWS.profit + 7, 0, 'forecast', 'forecast-own'],
  [ROWS.answers, 0, 'answered-in-time', 'response-median', 'response-p90'],
  [ROWS.answers + 2, 0, 'requests'],
  [ROWS.pipelineHygiene, 0, 'stuck', 'no-next-step'],
  [ROWS.pipelineHygiene + 1, 1, 'open-deals'],
  [ROWS.pipelineHygiene + 1, 2, 'stuck'],
  [ROWS.pipelineHygiene + 1, 3, 'no-next-step'],
  [ROWS.pipelineHygiene + 1, 4, 'overdue-steps'],
  [ROWS.debts, 0, 'overdue-receivable', 'overdue-clients', 'receivable'],
  [ROWS.trend, 0, 'stuck', 'no-next-step'],
];

/** What each figure of the page counts, as the note of its cell: the places are fixed, so they are written once. */
export function figureNotes(language: Language, say: SummaryMessages): string[][] {
  const notes = Array.from({ length: ROWS.last }, () => Array.from({ length: COLUMNS.ours }, () => ''));
  const put = (row: number, column: number, note: string): void => {
    const into = notes[row - 1];
    if (into !== undefined) into[column] = note;
  };
  for (const [row, column, ...ids] of SHOWN) {
    const counted = metrics.filter(({ id }) => ids.includes(id));
    put(row, column, counted.map(({ titles, meaning }) => `${titles[language]}: ${meaning[language]}`).join('\n'));
  }
  put(ROWS.profit + 8, 0, say.meanings.gap);
  put(ROWS.answers + 5, 0, say.meanings.losses);
  put(ROWS.top, 0, say.meanings.top);
  return notes;
}
