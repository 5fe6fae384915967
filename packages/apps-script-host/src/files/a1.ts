import { columnLetters } from '../workbook/a1';

/** Places in A1 notation; rows and columns are 0-based here, as in BookData. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LETTER_A = 65;

export function addressOf({ row, column }: Place): string {
  return columnLetters(column) + String(row + 1);
}

/** `B5` as a place; null for anything else. A loop over characters: it runs once for every cell of a file. */
export function placeOf(address: string): Place | null {
  let at = 0;
  let column = 0;
  for (let code = address.charCodeAt(at); code >= LETTER_A && code <= 90 && at < 7; code = address.charCodeAt(++at))
    column = column * 26 + code - 64;
  const letters = at;
  let row = 0;
  for (let code = address.charCodeAt(at); code >= 48 && code <= 57 && at < 18; code = address.charCodeAt(++at))
    row = row * 10 + code - 48;
  return letters === 0 || row === 0 || at !== address.length ? null : { row: row - 1, column: column - 1 };
}

/** `F2:F` ends with the sheet for other programs: `F2:F1000`. A closed range stays. */
export function closedRange(range: string, maxRows: number, maxColumns: number): string {
  const [from = '', to] = range.split(':');
  if (to === undefined) return range;
  if (/^\d+$/.test(to)) return `${/\D/.test(from) ? from : `A${from}`}:${columnLetters(maxColumns - 1)}${to}`;
  return `${/\d/.test(from) ? from : `${from}1`}:${/\d/.test(to) ? to : `${to}${maxRows}`}`;
}

/** `A1:B2` as `$A$1:$B$2`, as names of ranges demand. */
export function absoluteRange(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `'Лист 1'!$A$1:$B$2` taken apart; null when it is no plain range of one sheet. */
export function sheetRangeOf(reference: string): { sheet: string; range: string } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s]+))!(\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?)$/.exec(
    reference,
  );
  if (match === null) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), range: (match[3] ?? '').replace(/\$/g, '') };
}
