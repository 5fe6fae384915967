import { nameKey } from '../name';
import { isBlankWord } from './blankWord';
import { figureIn, isNothing } from './figureIn';
import { isBlank, isErrorValue } from './rawCell';
import type { RawCell } from './rawCell';
import { sumsIn } from './sums';

/** Why a row under the header is not read as a deal (spec §21); a blank row needs no reason. */
export const PASSED_REASONS = ['separator', 'total', 'header'] as const;
export type PassedReason = (typeof PASSED_REASONS)[number];

export interface PassedRow {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly reason: PassedReason;
}

/** A table of people's, as far as it tells its rows apart; places are 0-based. */
export interface TableShape {
  /** 1-based. */
  readonly headerRow: number;
  /** Their columns from left to right, mapped or not. */
  readonly places: readonly number[];
  /** Headers of the mapped columns. */
  readonly headers: readonly { readonly at: number; readonly text: string }[];
  /** The columns of client, item, number and manager that there are. */
  readonly names: readonly number[];
  /** Whether a text is a unit of measure. */
  readonly isUnit: (text: string) => boolean;
}

/** What a row by itself looks like; a lone figure is no deal, in an unnamed row only its neighbours tell a total from a deal. */
export type RowSort = PassedReason | 'blank' | 'figure' | 'unnamed' | 'named';

type Row = readonly RawCell[];

/** Tells a row by its own cells. */
export function rowSorter(shape: TableShape): (cells: Row, row: number) => RowSort {
  const { places, headerRow, names } = shape;
  const repeats = headerRepeats(shape);
  return (cells, row) => {
    const [first, second] = filledPlaces(cells, places);
    const cell = cells[first ?? -1] ?? '';
    if (first === undefined) return 'blank';
    if (second === undefined) return isSeparator(cell) ? 'separator' : 'figure';
    if (isTotalWord(cell) && !places.some((at) => at !== first && isWords(cells[at] ?? ''))) return 'total';
    if (repeats(cells) || (row === headerRow + 1 && isNumbering(cells, shape))) return 'header';
    return names.every((at) => isNothing(cells[at] ?? '')) ? 'unnamed' : 'named';
  };
}

/** The places of the first two filled cells. */
function filledPlaces(cells: Row, places: readonly number[]): readonly number[] {
  let first: number | undefined;
  for (const at of places) {
    if (isNothing(cells[at] ?? '')) continue;
    if (first !== undefined) return [first, at];
    first = at;
  }
  return first === undefined ? [] : [first];
}

function isSeparator(cell: RawCell): boolean {
  return typeof cell === 'string' ? !isErrorValue(cell) : cell instanceof Date;
}

const TOTAL = /^[^\p{L}\p{N}]*(?:итого|итог|всего|сумма\s+за|totals?|subtotal|sum|grand\s+total)(?![\p{L}\p{N}])/iu;

function isTotalWord(cell: RawCell): boolean {
  return typeof cell === 'string' && TOTAL.test(cell);
}

/** Text that says something and is no figure: a sum typed as text and a dash are none. */
function isWords(cell: RawCell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isErrorValue(cell) && figureIn(cell) === null;
}

function headerRepeats({ headers }: TableShape): (cells: Row) => boolean {
  const keyed = headers.map(({ at, text }) => ({ at, length: text.length, key: nameKey(text) }));
  const enough = Math.max(2, keyed.length / 2);
  return (cells) => {
    let same = 0;
    for (const { at, length, key } of keyed) {
      const cell = cells[at];
      // Most texts of a deal differ from the header in length, which spares their key.
      if (typeof cell === 'string' && Math.abs(cell.length - length) <= 2 && nameKey(cell) === key) same += 1;
    }
    return same >= enough;
  };
}

/** 1, 2, 3, … or units of measure under the headers, and nothing else. */
function isNumbering(cells: Row, { places, isUnit }: TableShape): boolean {
  let next = 1;
  return places.every((at) => {
    const cell = cells[at] ?? '';
    if (isNothing(cell) || isBlankWord(cell) || (typeof cell === 'string' && isUnit(cell))) return true;
    return figureIn(cell) === next++;
  });
}

/** The totals among unnamed rows: places in `rows`, which are all that stand under the header. */
export function totalsAmong(rows: readonly Row[], unnamed: readonly number[], shape: TableShape): ReadonlySet<number> {
  const isSum = sumsIn(rows, unnamed);
  const isTotal = (index: number): boolean => {
    const figures = shape.places.filter((at) => (figureIn(rows[index]?.[at] ?? '') ?? 0) !== 0);
    if (figures.length === 0) return false;
    return shape.names.length > 0 ? figures.some((at) => isSum(index, at)) : figures.every((at) => isSum(index, at));
  };
  return new Set(unnamed.filter(isTotal));
}
