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
    const first = nextFilled(cells, places, 0);
    if (first === places.length) return 'blank';
    const cell = cells[places[first] ?? -1] ?? '';
    if (nextFilled(cells, places, first + 1) === places.length) return isSeparator(cell) ? 'separator' : 'figure';
    const others = (is: (other: RawCell) => boolean): boolean =>
      places.slice(first + 1).some((at) => is(cells[at] ?? ''));
    if (isTotalWord(cell) && !others(isWords)) return 'total';
    if (endsInTotal(cell) && !others((other) => isWords(other) || other instanceof Date)) return 'total';
    if (repeats(cells) || (row === headerRow + 1 && isNumbering(cells, shape))) return 'header';
    return names.every((at) => isNothing(cells[at] ?? '')) ? 'unnamed' : 'named';
  };
}

/** Which of the places, from that one on, holds something first; their number when none does. */
function nextFilled(cells: Row, places: readonly number[], from: number): number {
  let next = from;
  while (next < places.length && isNothing(cells[places[next] ?? -1] ?? '')) next += 1;
  return next;
}

function isSeparator(cell: RawCell): boolean {
  return typeof cell === 'string' ? !isErrorValue(cell) : cell instanceof Date;
}

const TOTAL = /^[^\p{L}\p{N}]*(?:итого|итог|всего|сумма\s+за|totals?|subtotal|sum|grand\s+total)(?![\p{L}\p{N}])/iu;

/** Letters with which none of those words begins: most names are told by their own first. */
const OTHER_LETTERS = /[a-fh-ru-zа-бг-зй-рт-яё]/i;

function isTotalWord(cell: RawCell): boolean {
  return typeof cell === 'string' && !OTHER_LETTERS.test(cell.charAt(0)) && TOTAL.test(cell);
}

/** «Иванов Итог», “Acme Total”, as spreadsheets write the subtotal of a group; a name in quotes is a name. */
const TOTAL_OF_GROUP = /\s(?:итого?|всего|totals?)[:.\s]*$/iu;

function endsInTotal(cell: RawCell): boolean {
  return typeof cell === 'string' && TOTAL_OF_GROUP.test(cell);
}

/** Text that says something and is no figure: a sum typed as text and a dash are none. */
function isWords(cell: RawCell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isErrorValue(cell) && figureIn(cell) === null;
}

function headerRepeats({ headers }: TableShape): (cells: Row) => boolean {
  const keyed = headers.map(({ at, text }) => ({ at, length: text.trim().length, key: nameKey(text) }));
  const enough = Math.max(2, keyed.length / 2);
  return (cells) => {
    let same = 0;
    let left = keyed.length;
    for (const { at, length, key } of keyed) {
      if (same + left < enough) return false;
      left -= 1;
      const cell = cells[at];
      // Most texts of a deal differ from the header in length, which spares their key.
      if (typeof cell === 'string' && cell.length >= length && cell.trim().length === length && nameKey(cell) === key)
        same += 1;
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
