import type { Rect } from './rect';

/** The size of a sheet's grid: what an open end of an A1 range reaches to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** `A`, `Z`, `AA` of a 0-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The 0-based column of `letters`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2`, `B2:C9`: bounded A1 without dollars. */
export function a1Of({ row, column, rows, columns }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** As {@link a1Of}, but a range that reaches the last row is left open, `F2:F`, so that it grows with the sheet. */
export function openA1Of(rect: Rect, extent: Extent): string {
  if (rect.row + rect.rows < extent.rows || rect.rows === 1) return a1Of(rect);
  const last = columnLetters(rect.column + rect.columns - 1);
  return `${columnLetters(rect.column)}${rect.row === 0 ? '' : rect.row + 1}:${last}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === '' || text === '$') return null;
  return { column: match[1] ? columnIndex(match[1]) : null, row: match[2] ? Number(match[2]) - 1 : null };
}

/** The rectangle of `B2`, `B2:C9`, `A:F`, `2:2` or `C2:C`; null when `text` is no reference. */
export function parseA1(text: string, extent: Extent): Rect | null {
  const [firstText = '', secondText, ...more] = text.trim().split(':');
  const first = cornerOf(firstText);
  const second = secondText === undefined ? first : cornerOf(secondText);
  if (!first || !second || more.length > 0) return null;
  if (secondText === undefined && (first.row === null || first.column === null)) return null;
  const [top, bottom] = spanOf(first.row, second.row, extent.rows);
  const [left, right] = spanOf(first.column, second.column, extent.columns);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function spanOf(a: number | null, b: number | null, size: number): [number, number] {
  if (a === null || b === null) return [a ?? b ?? 0, size - 1];
  return a <= b ? [a, b] : [b, a];
}

/** Splits `'My sheet'!A1:B2` into the sheet's name and the range. */
export function splitReference(text: string): { readonly sheet: string | null; readonly range: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, range: text };
  const name = text.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, range: text.slice(at + 1) };
}

/** The name as a formula writes it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
