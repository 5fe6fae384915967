import { blankSheet } from '../../blankSheet';
import type { CellData, SheetData } from '../../bookData';
import { addressOf } from '../a1';
import { FileFault } from '../fileError';
import { cellBudget, demandCellLength, LIMITS } from '../limits';
import { gridFor, trimToGrid } from '../xlsxRead/grid';
import { decodeText } from './decodeText';
import { commasSetThousandsApart, decimalsOf, fieldCell } from './fieldCell';
import { eachRecord } from './records';
import { separatorOf } from './separator';

/** A CSV file names no sheet, and the file's own name tells nothing of what the table is. */
const SHEET_NAME = 'CSV';
/** Excel's own hint in the first line, which is no row. */
const SEPARATOR_HINT = /^sep=(.)\r?\n/i;

/**
 * The table as a sheet: a field that can only be a number or a day is one, any other stays the text it is, with a
 * leading `=` too; a blank field is a blank cell. The header is row 1.
 */
export function readCsv(file: Buffer): SheetData {
  const text = decodeText(file);
  const hint = SEPARATOR_HINT.exec(text);
  const table = hint === null ? text : text.slice(hint[0].length);
  const rows = readRows(table, hint?.[1] ?? separatorOf(table));
  if (rows.every((row) => row.length === 0)) throw new FileFault('is empty');
  const grid = gridFor(rows);
  return { ...blankSheet(SHEET_NAME), ...grid, rows: trimToGrid(rows, grid) };
}

function readRows(text: string, separator: string): (CellData | null)[][] {
  const rows = readFields(text, separator);
  const named = columnsOfNames(rows);
  const isByCommas = commasSetThousandsApart(rows.flat());
  return rows.map((row) => {
    const cells = row.map((field, column) => {
      if (field.trim() === '') return null;
      return named.has(column) ? { value: field } : fieldCell(field, isByCommas);
    });
    return cells.some((cell) => cell !== null) ? cells : [];
  });
}

function readFields(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const spend = cellBudget();
  eachRecord(text, separator, (record) => {
    const row = rows.length;
    if (row >= LIMITS.rows || record.length > LIMITS.columns) throw new FileFault('is too large');
    spend(record.length);
    rows.push(record.map((field, column) => demandCellLength(field, () => addressOf({ row, column }))));
    return true;
  });
  return rows;
}

/** Columns that hold both `1.1` and `1.10`: as numbers two names would become one. */
function columnsOfNames(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const places = new Map<string, number>();
  const named = new Set<number>();
  for (const row of rows) {
    row.forEach((field, column) => {
      const { length } = decimalsOf(field);
      if (length === 0) return;
      const number = `${String(column)}:${String(fieldCell(field).value)}`;
      if ((places.get(number) ?? length) !== length) named.add(column);
      places.set(number, length);
    });
  }
  return named;
}
