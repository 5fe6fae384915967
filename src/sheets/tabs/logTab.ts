import type { CellIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { Instant } from '../../domain/calendar/time';
import { PASSED_REASONS } from '../../domain/reading/passedOver';
import type { PassedRow } from '../../domain/reading/passedOver';
import { sheetMessages } from '../../i18n/sheets';
import { createTab } from './createTab';
import { logTable } from '../tables/log';
import { asText } from '../cells/asText';
import { appendRows, HEADER_ROW, sheetOf } from './ourTab';
import { serialOfInstant } from '../cells/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One line of the log. */
export interface LogLine {
  readonly at: Instant;
  /** The entry point, as in `dailyBuild`. */
  readonly entry: string;
  readonly event: string;
  readonly detail: string;
}

/** The log keeps so many lines; it is cut once it has a tenth more. */
const LINES_KEPT = 2000;
const CELLS_NAMED = 50;

/**
 * Adds lines to the log, in one write; a deleted tab is made anew. They go by the declared order of columns: nobody but
 * us reads the log back, and it is not worth a call to look where people moved them.
 */
export function appendLog(spreadsheet: Spreadsheet, lines: readonly LogLine[], language: Language): void {
  if (lines.length === 0) return;
  const sheet = sheetOf(spreadsheet, logTable) ?? createTab(spreadsheet, logTable, logTable.columns, language);
  const { words } = sheetMessages(language).log;
  const rows = lines.map(({ at, entry, event, detail }) => {
    const [run, what] = [words[entry] ?? entry, words[event] ?? event];
    const cells = { at: serialOfInstant(at), entry: run, event: asText(what), detail: asText(detail) };
    return logTable.columns.map(({ id }) => cells[id]);
  });
  appendRows(sheet, rows);
}

/** Drops the oldest lines of a log that has grown too long. */
export function trimLog(spreadsheet: Spreadsheet): void {
  const sheet = sheetOf(spreadsheet, logTable);
  if (sheet === null) return;
  const lines = sheet.getLastRow() - HEADER_ROW;
  if (lines > LINES_KEPT * 1.1) sheet.deleteRows(HEADER_ROW + 1, lines - LINES_KEPT);
}

/**
 * Cells that were passed over, as one detail of a line: each with its address and what stands in it, the first fifty
 * by name. '' when everything was read.
 */
export function skippedDetail(
  issues: readonly CellIssue[],
  addressOf: (issue: CellIssue) => string,
  language: Language,
): string {
  const { log } = sheetMessages(language);
  if (issues.length === 0) return '';
  const named = issues.slice(0, CELLS_NAMED).map((issue) => log.cell(addressOf(issue), issue.value));
  const more = issues.length > CELLS_NAMED ? [log.more(issues.length - CELLS_NAMED)] : [];
  return `${log.skipped(issues.length)}: ${[...named, ...more].join('; ')}`;
}

/** How many rows are no deals, and of what sort; '' when there are none. */
export function passedDetail(rows: readonly PassedRow[], language: Language): string {
  const { log } = sheetMessages(language);
  const counts = PASSED_REASONS.map((reason) => ({
    reason,
    count: rows.filter((row) => row.reason === reason).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ reason, count }) => `${log.reasons[reason]} ${count}`);
  return parts.length === 0 ? '' : `${log.passedOver(rows.length)}: ${parts.join(', ')}`;
}
