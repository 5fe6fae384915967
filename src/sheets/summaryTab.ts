import { phrasesFor } from '../domain/phrases';
import { dayOf } from '../domain/time';
import type { Instant } from '../domain/time';
import type { Language } from '../domain/language';
import { summaryMessages } from '../i18n/summary';
import { summaryCells } from './summary/summaryCells';
import type { SummaryInput } from './summary/summaryInput';
import { CHART_DATA, COLUMNS, ROWS, TODAY_NAME } from './summary/summaryLayout';
import { summaryTable } from './tables/summary';
import { sheetOf } from './writing/ourTab';
import { serialOfDay, serialOfInstant } from './writing/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the owner's summary in two writes: the page and the figures of its charts. The notes column is people's and
 * is never written. Returns false when the tab is not there.
 */
export function writeSummary(spreadsheet: Spreadsheet, language: Language, input: SummaryInput): boolean {
  const sheet = sheetOf(spreadsheet, summaryTable);
  if (sheet === null) return false;
  const phrases = phrasesFor(language, dayOf(input.lastRun));
  const { page, charts } = summaryCells(input, { say: summaryMessages(language), phrases });
  sheet.getRange(1, 1, ROWS.last, COLUMNS.ours).setValues(page);
  sheet.getRange(CHART_DATA.row, COLUMNS.chartData, CHART_DATA.rows, CHART_DATA.columns).setValues(charts);
  return true;
}

/**
 * Stamps today, which formulas of people take by the name `ROP_TODAY`, and the moment of the run, from which the
 * health line tells whether the trigger is alive. Nothing when the name is gone.
 */
export function stampRun(spreadsheet: Spreadsheet, now: Instant): void {
  const today = spreadsheet.getRangeByName(TODAY_NAME);
  today?.offset(0, 0, 1, 2).setValues([[serialOfDay(dayOf(now)), serialOfInstant(now)]]);
}
