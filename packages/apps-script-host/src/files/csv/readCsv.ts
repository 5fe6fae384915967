import { blankSheet } from '../../blankSheet';
import type { CellData, SheetData } from '../../bookData';
import { addressOf } from '../a1';
import { FileFault } from '../fileError';
import { cellBudget, demandCellLength, LIMITS } from '../limits';
import { gridFor, trimToGrid } from '../xlsxRead/grid';
import { decodeText } from './decodeText';
import { recordsOf } from './records';
import { separatorOf } from './separator';

/** A CSV file names no sheet, and the file's own name tells nothing of what the table is. */
const SHEET_NAME = 'CSV';
/** Excel's own hint in the first line, which is no row. */
const SEPARATOR_HINT = /^sep=(.)\r?\n/i;

/**
 * The table as a sheet: every field stays the text it is, numbers, dates and a leading `=` too; a
 * blank field is a blank cell. The header is row 1.
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
  const rows: (CellData | null)[][] = [];
  const spend = cellBudget();
  for (const record of recordsOf(text, separator)) {
    const row = rows.length;
    if (row >= LIMITS.rows || record.length > LIMITS.columns) throw new FileFault('is too large');
    spend(record.length);
    rows.push(
      record.map((field, column) => {
        const value = demandCellLength(field, () => addressOf({ row, column }));
        return value.trim() === '' ? null : { value };
      }),
    );
  }
  return rows.map((row) => (row.some((cell) => cell !== null) ? row : []));
}
