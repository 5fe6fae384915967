import type { SheetData } from '../../bookData';
import { columnLetters } from '../../workbook/a1';
import { POINTS_PER_PIXEL } from '../xlsxRead/rows';
import { cellWriter } from './cellXml';
import type { CellTables, WriteCell } from './cellXml';
import { wrappedHeight } from './wrappedRows';

const ROWS_PER_PIECE = 1000;

/** The rows of a sheet in pieces, so that a large sheet is never one string. Rows without anything are left out. */
export function* rowPieces(sheet: SheetData, tables: CellTables): Generator<Buffer> {
  const write = cellWriter(tables);
  const hidden = new Set(sheet.hiddenRows);
  const heights = sheet.rowHeights ?? {};
  const marked = [...sheet.hiddenRows, ...Object.keys(heights).map(Number)];
  const end = marked.reduce((last, row) => Math.max(last, row + 1), sheet.rows.length);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const heightOf = (row: number): string => {
    const set = heights[row];
    if (set !== undefined) return ` ht="${set * POINTS_PER_PIXEL}" customHeight="1"`;
    const needed = wrappedHeight(sheet.rows[row] ?? [], sheet.columnWidths);
    return needed === undefined ? '' : ` ht="${needed * POINTS_PER_PIXEL}"`;
  };
  for (let from = 0; from < end; from += ROWS_PER_PIECE) {
    let piece = '';
    for (let row = from; row < Math.min(end, from + ROWS_PER_PIECE); row += 1)
      piece += rowXml(sheet.rows[row] ?? [], row + 1, marksOf(hidden.has(row), heightOf(row)), write, letters);
    yield Buffer.from(piece);
  }
}

function rowXml(
  cells: SheetData['rows'][number],
  number: number,
  marks: string,
  write: WriteCell,
  letters: readonly string[],
): string {
  let body = '';
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell) body += write(cell, `${letters[column]}${number}`);
  }
  if (body === '' && marks === '') return '';
  return `<row r="${number}"${marks}>${body}</row>`;
}

function marksOf(isHidden: boolean, height: string): string {
  return height + (isHidden ? ' hidden="1"' : '');
}
