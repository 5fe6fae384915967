import type { Phrases } from '../../domain/words/phrases';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import { rowLink, tellSummary } from '../../i18n/summary/tellSummary';
import type { Summary, SummarySubject } from '../../i18n/summary/tellSummary';
import type { TabsAtHand } from './openedTab';
import { createTab } from './createTab';
import { keepUserCells } from './summary/userCells';
import { summaryCells } from './summary/summaryCells';
import { CHART_DATA, COLUMNS, NAMED_CELLS, ROWS, TODAY_NAME } from './summary/summaryLayout';
import { summaryTable } from '../tables/summary';
import { sheetOf } from './ourTab';
import { serialOfDay, serialOfInstant } from '../cells/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the owner's summary in two writes: the page and the figures of its charts. Notes of people, in their column
 * and between our figures, stay. A deleted tab is made anew.
 */
export function writeSummary(at: TabsAtHand, summary: Summary, phrases: Phrases): void {
  const sheet = summarySheet(at);
  const { page, charts } = summaryCells(summary, phrases);
  keepUserCells(sheet, page, at.wallClock);
  sheet.getRange(1, 1, ROWS.last, COLUMNS.ours).setValues(page);
  sheet.getRange(CHART_DATA.row, COLUMNS.chartData, CHART_DATA.rows, CHART_DATA.columns).setValues(charts);
  linkJumps(sheet, summary, phrases);
}

/** Where a title's last words lead to a row, they do so here: the title is written once more, as a text with a link. */
function linkJumps(sheet: Sheet, summary: Summary, phrases: Phrases): void {
  const told = tellSummary(summary, phrases);
  for (const subject of Object.keys(told) as SummarySubject[]) {
    const { title, jump } = told[subject];
    if (jump === undefined) continue;
    const text = SpreadsheetApp.newRichTextValue().setText(title);
    text.setLinkUrl(title.length - jump.words.length, title.length, rowLink(summary, jump));
    sheet.getRange(ROWS[subject], 1).setRichTextValue(text.build());
  }
}

function summarySheet({ spreadsheet, language, mended }: TabsAtHand): Sheet {
  const standing = sheetOf(spreadsheet, summaryTable);
  if (standing !== null) return grown(standing);
  mended.push(summaryTable.titles[language]);
  return createTab(spreadsheet, summaryTable, summaryTable.columns, language);
}

/** The page's lowest cells, asked for: a grid that people cut refuses, and gets back what it lacks. */
function grown(sheet: Sheet): Sheet {
  const columns = COLUMNS.chartData + CHART_DATA.columns - 1;
  try {
    sheet.getRange(ROWS.last, columns);
  } catch {
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (maxRows < ROWS.last) sheet.insertRowsAfter(maxRows, ROWS.last - maxRows);
    if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  }
  return sheet;
}

/** Says `text` where the health line stands, which would call the clock dead; the next build writes the line again. */
export function stampOff(spreadsheet: Spreadsheet, text: string): void {
  sheetOf(spreadsheet, summaryTable)
    ?.getRange(ROWS.health + 1, 1)
    .setValue(text);
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
