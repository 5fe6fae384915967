import { columnLetters } from './a1';
import type { Rect } from './rect';
import { mapReferences, type Corner } from './references';

/** The formula of the 0-based cell with its references as `R1C1`: relative ones as `R[-1]C[2]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, at: number | null, isFixed: boolean, own: number): string => {
    if (at === null) return '';
    if (isFixed) return letter + String(at + 1);
    return `${letter}[${at - own}]`;
  };
  const corner = (each: Corner): string =>
    part('R', each.row, each.rowFixed, row) + part('C', each.column, each.columnFixed, column);
  return mapReferences(formula, ({ from, to, sheet }) => {
    const prefix = sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`;
    return prefix + corner(from) + (to ? `:${corner(to)}` : '');
  });
}

const PART = String.raw`(?:\[-?\d+\]|\d+)?`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:R(${PART})C(${PART}))(?![\p{L}\p{N}_(])`,
  'gu',
);

/** The `R1C1` formula of the 0-based cell as one of A1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(TOKENS, (whole: string, down: string | undefined, right: string | undefined) => {
    if (down === undefined || right === undefined) return whole;
    const [line, lineFixed] = placeOf(down, row);
    const [place, placeFixed] = placeOf(right, column);
    if (line < 0 || place < 0) return '#REF!';
    return `${placeFixed ? '$' : ''}${columnLetters(place)}${lineFixed ? '$' : ''}${line + 1}`;
  });
}

function placeOf(text: string, own: number): [at: number, isFixed: boolean] {
  if (text === '') return [own, false];
  return text.startsWith('[') ? [own + Number(text.slice(1, -1)), false] : [Number(text) - 1, true];
}

const PLACE = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

/** The rectangle of `R5C3` or `R2C2:R4C5`; null when `text` is none. */
export function parseR1C1(text: string): Rect | null {
  const match = PLACE.exec(text);
  if (!match) return null;
  const [row = 0, column = 0, lastRow = row, lastColumn = column] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part) - 1));
  const [top, left] = [Math.min(row, lastRow), Math.min(column, lastColumn)];
  return { row: top, column: left, rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1 };
}
