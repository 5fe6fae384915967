import type { Phrases } from '../../domain/words/phrases';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { RawCell } from '../../domain/reading/rawCell';
import { speechOf } from '../../i18n/figures/told';
import { saidBeside } from '../../i18n/summary/sentence';
import { rowLink } from '../../i18n/summary/tellSummary';
import type { Summary } from '../../i18n/summary/tellSummary';
import type { TabsAtHand } from './openedTab';
import { createTab } from './createTab';
import { chartFigures } from './summary/chartData';
import { drawCharts } from './summary/charts';
import { clearFormer, FORMER_HEALTH, FORMER_LAST_RUN, isFormer } from './summary/formerLayout';
import { layOutSummary } from './summary/layOutSummary';
import { keepUserCells } from './summary/userCells';
import { summaryCells } from './summary/summaryCells';
import {
  COLUMNS,
  DATA,
  HEALTH_CELL,
  LAST_ROW,
  LAST_RUN_NAME,
  NAMED_CELLS,
  PLACES,
  STATE_COLUMN,
  TODAY_NAME,
} from './summary/summaryLayout';
import { summaryTable } from '../tables/summary';
import { sheetOf } from './ourTab';
import { serialOfDay, serialOfInstant } from '../cells/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the owner's summary in two writes: the page, and to its right how its cells look and what its charts draw. Notes
 * of people, in their column and between our figures, stay. A deleted tab is made anew, one of an earlier version laid
 * out anew.
 */
export function writeSummary(at: TabsAtHand, summary: Summary, phrases: Phrases): void {
  const sheet = summarySheet(at);
  const standing = laidOut(at, sheet, sheet.getRange(1, 1, LAST_ROW, STATE_COLUMN).getValues() as RawCell[][]);
  const charts = chartFigures(summary.day, phrases);
  const { page, wraps, data } = summaryCells(summary, charts, phrases);
  keepUserCells(sheet, standing, page, at.wallClock);
  const range = sheet.getRange(1, 1, LAST_ROW, COLUMNS.ours).setValues(page);
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(wraps.map((row) => row.map((wrap) => (wrap ? WRAP : OVERFLOW))));
  sheet.getRange(DATA.row, DATA.column, DATA.rows, DATA.columns).setValues(data);
  linkJump(sheet, summary, phrases);
  drawCharts(sheet, charts, String(standing[0]?.[STATE_COLUMN - 1] ?? ''), at.language);
}

/** What stands on the page; blank where it had to be laid out anew. */
function laidOut({ spreadsheet, language }: TabsAtHand, sheet: Sheet, values: RawCell[][]): RawCell[][] {
  if (!isFormer(values)) return values;
  clearFormer(sheet, sheet.getDataRange().getValues() as RawCell[][]);
  layOutSummary(spreadsheet, sheet, language);
  return [];
}

/** The sentence of sales that are in no month is written once more, as a text that leads to the first of them. */
function linkJump(sheet: Sheet, summary: Summary, phrases: Phrases): void {
  const { firstNotRecognized: row, columns } = summary.day;
  const words = saidBeside(summary, speechOf(phrases, columns));
  if (row === null || words === '') return;
  const text = SpreadsheetApp.newRichTextValue().setText(words).setLinkUrl(0, words.length, rowLink(summary, { row }));
  sheet.getRange(PLACES.sentence.row + 1, 1).setRichTextValue(text.build());
}

function summarySheet({ spreadsheet, language, mended }: TabsAtHand): Sheet {
  const standing = sheetOf(spreadsheet, summaryTable);
  if (standing !== null) return grown(standing);
  mended.push(summaryTable.titles[language]);
  return createTab(spreadsheet, summaryTable, summaryTable.columns, language);
}

/** The page's lowest cells, asked for: a grid that people cut refuses, and gets back what it lacks. */
function grown(sheet: Sheet): Sheet {
  const columns = DATA.column + DATA.columns - 1;
  try {
    sheet.getRange(LAST_ROW, columns);
  } catch {
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (maxRows < LAST_ROW) sheet.insertRowsAfter(maxRows, LAST_ROW - maxRows);
    if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  }
  return sheet;
}

/** Whether the page is still as an earlier version laid it out: no build has met it since. */
function isStillFormer(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getRangeByName(LAST_RUN_NAME)?.getA1Notation() === FORMER_LAST_RUN;
}

/** Says `text` where the health line stands, which would call the clock dead; the next build writes the line again. */
export function stampOff(spreadsheet: Spreadsheet, text: string): void {
  const cell = isStillFormer(spreadsheet) ? FORMER_HEALTH : HEALTH_CELL;
  sheetOf(spreadsheet, summaryTable)?.getRange(cell).setValue(text);
}

/**
 * Stamps today, which formulas of people take by the name `ROP_TODAY`, and the moment of the run, from which the
 * health line tells whether the trigger is alive. A lost name is given again.
 */
export function stampRun(spreadsheet: Spreadsheet, now: Instant): void {
  const sheet = sheetOf(spreadsheet, summaryTable);
  let today = spreadsheet.getRangeByName(TODAY_NAME);
  if (today === null && sheet !== null) {
    today = sheet.getRange(NAMED_CELLS.today);
    spreadsheet.setNamedRange(TODAY_NAME, today);
  }
  today?.offset(0, 0, 1, 2).setValues([[serialOfDay(dayOf(now)), serialOfInstant(now)]]);
}
