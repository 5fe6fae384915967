import type { Language } from '../../domain/language';
import { approvalsTable, SIGNED_SINCE } from '../tables/approvals';
import type { ApprovalColumn } from '../tables/approvals';
import { asText } from '../cells/asText';
import type { CellValue } from '../cells/asText';
import { whereNotTyped } from '../safeguards/typedColumns';
import { growTab } from './growTab';
import { headerOf, makeRoom, rowFor, sheetOf } from './ourTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A line of the approvals as texts, by column. */
export type ApprovalCells = Readonly<Record<ApprovalColumn, string>>;

const marked = (value: CellValue): CellValue => (value === '' || String(value).startsWith("'") ? value : `'${value}`);

const laterColumns = () => approvalsTable.columns.filter(({ id }) => id !== 'mac' && SIGNED_SINCE[id] > 1);

/** Gives a tab of an earlier version the columns of the lines that are written now. */
export function growApprovals(spreadsheet: Spreadsheet, language: Language): void {
  growTab(spreadsheet, approvalsTable, laterColumns(), language);
}

/**
 * Adds lines under the last one, in one write of plain text whatever the format of the cells was. False, with nothing
 * written, when the tab or a column of it is not there: a line without one of its cells could never be verified. A tab of an earlier
 * version is given the later columns first: nobody who updates has to set up again before they sign.
 */
export function appendApprovals(
  spreadsheet: Spreadsheet,
  lines: readonly ApprovalCells[],
  language: Language,
): boolean {
  const sheet = sheetOf(spreadsheet, approvalsTable);
  if (sheet === null) return false;
  let { index } = headerOf(sheet, approvalsTable.columns);
  if (laterColumns().every(({ id }) => index[id] === undefined)) {
    growApprovals(spreadsheet, language);
    ({ index } = headerOf(sheet, approvalsTable.columns));
  }
  if (approvalsTable.columns.some(({ id }) => index[id] === undefined)) return false;
  const rows = lines.map((cells) => {
    const texts = approvalsTable.columns.map(({ id }) => [id, asText(cells[id])]);
    return rowFor(index, Object.fromEntries(texts) as ApprovalCells);
  });
  const row = sheet.getLastRow() + 1;
  makeRoom(sheet, row + rows.length - 1);
  const line = sheet.getRange(row, 1, rows.length, rows[0]?.length ?? 1);
  const typed = whereNotTyped([line], () => line.setNumberFormat('@'));
  // Where a Table keeps its own formats each text says that it is one.
  line.setValues(rows.map((values) => (typed.length === 0 ? values : values.map(marked))));
  return true;
}
