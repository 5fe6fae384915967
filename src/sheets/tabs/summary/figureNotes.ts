import type { Language } from '../../../domain/language';
import { metrics } from '../../../domain/metrics';
import type { MetricId } from '../../../domain/metrics';
import { PROFIT_LINES } from '../../../i18n/figures/profit';
import type { SummaryMessages } from '../../../i18n/summary/messages';
import { COLUMNS, LAST_ROW, PLACES } from './summaryLayout';

/** Which figures a block shows: lines below its header, column (0-based) and the metrics. */
const SHOWN: readonly (readonly [id: keyof typeof PLACES, down: number, right: number, ...metrics: MetricId[]])[] = [
  ['profit', 0, 0, 'plan-attainment', 'plan-pace'],
  ...PROFIT_LINES.map(([id], at) => ['profit', at + 1, 0, id] as const),
  ['debts', 0, 0, 'overdue-receivable', 'overdue-clients', 'receivable'],
  ['pulse', 0, 0, 'promises-kept', 'answered-in-time', 'stuck'],
];

/** What each figure of the page counts, as the note of its cell: the places are fixed, so they are written once. */
export function figureNotes(language: Language, say: SummaryMessages): string[][] {
  const notes = Array.from({ length: LAST_ROW }, () => Array.from({ length: COLUMNS.ours }, () => ''));
  const put = (id: keyof typeof PLACES, down: number, right: number, note: string): void => {
    const { row, column } = PLACES[id];
    const into = notes[row + down - 1];
    if (into !== undefined) into[column + right - 1] = note;
  };
  for (const [id, down, right, ...ids] of SHOWN) {
    const counted = metrics.filter((metric) => ids.includes(metric.id));
    put(id, down, right, counted.map(({ titles, meaning }) => `${titles[language]}: ${meaning[language]}`).join('\n'));
  }
  put('losses', 0, 0, say.meanings.losses);
  return notes;
}
