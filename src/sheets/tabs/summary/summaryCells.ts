import { dayOf } from '../../../domain/calendar/time';
import type { Phrases } from '../../../domain/words/phrases';
import type { Line, Told } from '../../../i18n/figures/told';
import { summaryMessages } from '../../../i18n/summary';
import { summaryHeading, tellSummary } from '../../../i18n/summary/tellSummary';
import type { Summary, SummarySubject } from '../../../i18n/summary/tellSummary';
import { asText } from '../../cells/asText';
import type { CellValue } from '../../cells/asText';
import { serialOfDay, serialOfInstant } from '../../cells/serial';
import { chartData } from './chartData';
import { AGE_FORMULA, COLUMNS, EXTENTS, ROWS, TABLE_COLUMNS } from './summaryLayout';

/** The summary as cells: the page from A1 on, and the figures of its charts. */
export interface SummaryCells {
  readonly page: CellValue[][];
  readonly charts: CellValue[][];
}

/** Words stay text, whatever people wrote. */
function cellOf(word: CellValue): CellValue {
  return typeof word === 'string' ? asText(word) : word;
}

function blankRow(): CellValue[] {
  return Array.from({ length: COLUMNS.ours }, () => '');
}

/** A sentence stands in the first cell and runs on over the next ones; a table's words under each other. */
function rowOf(line: Line, subject: SummarySubject): CellValue[] {
  const row = blankRow();
  const words = typeof line === 'string' ? [line] : line;
  words.forEach((word, at) => (row[TABLE_COLUMNS[subject]?.[at] ?? at] = cellOf(word)));
  return row;
}

/** As many lines as the block has rows. */
function blockOf({ title, lines }: Told, subject: SummarySubject): CellValue[][] {
  const rows = [title, ...lines].map((line) => rowOf(line, subject));
  if (subject === 'health') rows.splice(1, 0, [AGE_FORMULA, ...blankRow().slice(1)]);
  return rows.slice(0, EXTENTS[subject][0] + 1);
}

function headingOf(summary: Summary, phrases: Phrases): CellValue[] {
  const { lastRun } = summary.health;
  const { today } = summaryMessages(phrases.language);
  const row = blankRow();
  row[0] = cellOf(summaryHeading(summary, phrases));
  row.splice(COLUMNS.ours - 3, 3, today, serialOfDay(dayOf(lastRun)), serialOfInstant(lastRun));
  return row;
}

/** Lays out the whole summary; everything that changes from day to day is in it. */
export function summaryCells(summary: Summary, phrases: Phrases): SummaryCells {
  const page = Array.from({ length: ROWS.last }, blankRow);
  page[ROWS.heading - 1] = headingOf(summary, phrases);
  const told = tellSummary(summary, phrases);
  for (const subject of Object.keys(told) as SummarySubject[]) {
    blockOf(told[subject], subject).forEach((row, at) => (page[ROWS[subject] - 1 + at] = row));
  }
  return { page, charts: chartData(summary.day, phrases) };
}
