import type { CellData } from '../../bookData';
import { placeOf } from '../a1';
import { FileFault } from '../fileError';
import { LIMITS } from '../limits';
import type { XmlScanner } from '../xml/scanner';
import type { ReadCell } from './cells';

export type Row = (CellData | null)[];

export interface ReadRows {
  readonly rows: Row[];
  readonly hiddenRows: number[];
  /** Pixels by row, of rows that are not as high as a new one. */
  readonly rowHeights: Record<number, number>;
}

/** Heights are stored in points. */
export const POINTS_PER_PIXEL = 0.75;
const DEFAULT_PIXELS = 21;

/** All rows of a `sheetData` element that the scanner stands on. Rows that the file leaves out are empty ones. */
export function readRows(scanner: XmlScanner, readCell: ReadCell, spend: (places: number) => void): ReadRows {
  const rows: Row[] = [];
  const hiddenRows: number[] = [];
  const rowHeights: Record<number, number> = {};
  if (scanner.kind === 'empty') return { rows, hiddenRows, rowHeights };
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'sheetData')) {
    if (scanner.name !== 'row' || scanner.kind === 'close') continue;
    const index = Number(scanner.attribute('r') ?? rows.length + 1) - 1;
    demandInside(index, LIMITS.rows, 'row');
    if (scanner.attribute('hidden') === '1' || scanner.attribute('hidden') === 'true') hiddenRows.push(index);
    const height = heightOf(scanner);
    if (height !== null) rowHeights[index] = height;
    while (rows.length <= index) rows.push([]);
    if (scanner.kind === 'open') rows[index] = readRow(scanner, index, readCell);
    spend(rows[index]?.length ?? 0);
  }
  return { rows, hiddenRows, rowHeights };
}

/** Null where nobody set the height, or set the usual one. */
function heightOf(scanner: XmlScanner): number | null {
  if (scanner.attribute('customHeight') === undefined) return null;
  const pixels = Math.round(Number(scanner.attribute('ht')) / POINTS_PER_PIXEL);
  return pixels > 0 && pixels !== DEFAULT_PIXELS ? pixels : null;
}

function readRow(scanner: XmlScanner, index: number, readCell: ReadCell): Row {
  const row: Row = [];
  let column = -1;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'row')) {
    if (scanner.name !== 'c' || scanner.kind === 'close') continue;
    column = columnOf(scanner.attribute('r'), column + 1);
    demandInside(column, LIMITS.columns, 'column');
    const cell = readCell(scanner, { row: index, column });
    if (cell === null) continue;
    while (row.length < column) row.push(null);
    row[column] = cell;
  }
  return row;
}

function columnOf(address: string | undefined, following: number): number {
  if (address === undefined) return following;
  const place = placeOf(address);
  if (place === null) throw new FileFault('is damaged: a cell of it has no readable address');
  return place.column;
}

function demandInside(index: number, limit: number, what: string): void {
  if (!(index >= 0 && index < limit)) throw new FileFault(`is damaged: it has a cell in an impossible ${what}`);
}
