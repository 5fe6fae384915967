import { approvalsTable } from '../tables/approvals';
import type { ColumnIdOf } from '../tables/table';
import { asText } from '../cells/asText';
import type { CellValue } from '../cells/asText';
import { whereNotTyped } from '../safeguards/typedColumns';
import { headerOf, makeRoom, rowFor, sheetOf } from './ourTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A line of the approvals as texts, by column. */
export type ApprovalCells = Readonly<Record<ColumnIdOf<typeof approvalsTable>, string>>;

const marked = (value: CellValue): CellValue => (value === '' || String(value).startsWith("'") ? value : `'${value}`);

/**
 * Adds a line under the last one, in one write of plain text whatever the format of the cells was. False, with nothing
 * written, when the tab or a column of it is not there: a line without one of its cells could never be verified.
 */
export function appendApproval(spreadsheet: Spreadsheet, cells: ApprovalCells): boolean {
  const sheet = sheetOf(spreadsheet, approvalsTable);
  if (sheet === null) return false;
  const { index } = headerOf(sheet, approvalsTable.columns);
  if (approvalsTable.columns.some(({ id }) => index[id] === undefined)) return false;
  const texts = approvalsTable.columns.map(({ id }) => [id, asText(cells[id])]);
  const values = rowFor(index, Object.fromEntries(texts) as ApprovalCells);
  const row = sheet.getLastRow() + 1;
  makeRoom(sheet, row);
  const line = sheet.getRange(row, 1, 1, values.length);
  const typed = whereNotTyped([line], () => line.setNumberFormat('@'));
  // Where a Table keeps its own formats each text says that it is one.
  line.setValues([typed.length === 0 ? values : values.map(marked)]);
  return true;
}
