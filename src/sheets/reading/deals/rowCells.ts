import type { CellIssueCode } from '../../../domain/issue';
import { readDay, readInstant } from '../../../domain/reading/date';
import { readMoneyPer } from '../../../domain/reading/money';
import { readInteger, readQuantity } from '../../../domain/reading/number';
import { isBlankWord } from '../../../domain/reading/blankWord';
import { isErrorValue, isSpace } from '../../../domain/reading/rawCell';
import { withoutLoneComma } from '../../../domain/reading/commas';
import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import { moneyUnitsWith, quantityUnitsWith } from '../../../domain/reading/units';
import { readShare } from '../../../domain/reading/share';
import type { Day, Instant } from '../../../domain/calendar/time';
import { cellText } from '../cellText';

/** A cell of the row that cannot be read. */
export interface UnreadableCell {
  /** 0-based place in the row. */
  readonly place: number;
  readonly code: CellIssueCode;
  readonly value: string;
}

/**
 * The cells of one row after another, read by their places; a place of -1 is a column that the sheet lacks, always
 * blank. What cannot be read counts as blank and is kept as a refusal.
 */
export interface RowCells {
  /** @param isForeign tells whether its money is in another currency than the book's */
  readonly moveTo: (cells: readonly RawCell[], isForeign: boolean) => void;
  readonly text: (place: number) => string;
  /** A text; «нет», «—» and their like are blanks. */
  readonly choice: (place: number) => string;
  readonly money: (place: number) => number | null;
  readonly quantity: (place: number) => number | null;
  /** A rate of VAT: «нет» and «без НДС» are 0 %. */
  readonly vat: (place: number) => number | null;
  readonly integer: (place: number) => number | null;
  readonly day: (place: number) => Day | null;
  readonly instant: (place: number) => Instant | null;
  /** Of our own hidden cells: nobody is told when they are damaged. */
  readonly ownText: (place: number) => string;
  readonly ownInstant: (place: number) => Instant | null;
  /** Of the present row, in the order of reading. */
  readonly refusals: () => readonly UnreadableCell[];
}

const HASH = 0x23;

/** True for most texts at a glance: no space at either end to trim, and no error's `#` in front. */
function isPlainText(cell: RawCell): cell is string {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  return first !== HASH && !isSpace(first) && !isSpace(cell.charCodeAt(cell.length - 1));
}

const NO_REFUSALS: readonly UnreadableCell[] = [];

/**
 * @param unit in which the book sells
 * @param hasEnglishCommas so that `12,500` is twelve thousand five hundred
 * @param sure places of money whose headers name the book's currency
 */
export function rowCells(
  wallClock: WallClock,
  unit: string,
  hasEnglishCommas: boolean,
  sure: ReadonlySet<number>,
): RowCells {
  let cells: readonly RawCell[] = [];
  let refusals = NO_REFUSALS;
  let isForeignRow = false;

  const [quantities, prices] = [quantityUnitsWith(unit), moneyUnitsWith(unit)];
  const figure = (cell: RawCell): RawCell => (hasEnglishCommas ? withoutLoneComma(cell) : cell);
  const quantityIn = (cell: RawCell): number | null | CellIssueCode => readQuantity(figure(cell), quantities);
  const moneyIn = (cell: RawCell): number | null | CellIssueCode => readMoneyPer(figure(cell), prices);
  const raw = (place: number): RawCell => (place < 0 ? '' : (cells[place] ?? ''));

  function refuse(place: number, code: CellIssueCode): null {
    refusals = [...refusals, { place, code, value: cellText(raw(place), wallClock) }];
    return null;
  }

  function value<Value extends number>(
    place: number,
    read: (cell: RawCell, wallClock: WallClock) => Value | null | CellIssueCode,
  ): Value | null {
    const cell = raw(place);
    if (cell === '') return null;
    const found = read(cell, wallClock);
    if (typeof found !== 'string') return found;
    return isBlankWord(cell) ? null : refuse(place, found);
  }

  function text(place: number): string {
    const cell = raw(place);
    if (isPlainText(cell)) return cell;
    if (!isErrorValue(cell)) return cellText(cell, wallClock);
    refuse(place, 'error-value');
    return '';
  }

  return {
    moveTo(next, isForeign) {
      cells = next;
      isForeignRow = isForeign;
      refusals = NO_REFUSALS;
    },
    text,
    choice(place) {
      const said = text(place);
      return said === '' || isBlankWord(said) ? '' : said;
    },
    money: (place) => value(place, isForeignRow && !sure.has(place) ? inOtherCurrency : moneyIn),
    quantity: (place) => value(place, quantityIn),
    vat: (place) => value(place, readVat),
    integer: (place) => value(place, wholeDays),
    day: (place) => value(place, readDay),
    instant: (place) => value(place, readInstant),
    ownText(place) {
      const cell = raw(place);
      return isPlainText(cell) ? cell : cellText(cell, wallClock);
    },
    ownInstant(place) {
      const cell = raw(place);
      const found = cell === '' ? null : readInstant(cell, wallClock);
      return typeof found === 'string' ? null : found;
    },
    refusals: () => refusals,
  };
}

/** A figure, but not of the sums in which it would stand: only 0 is the same in all. */
const inOtherCurrency = (cell: RawCell): number | null | CellIssueCode => (cell === 0 ? 0 : 'other-currency');

const NO_VAT = /^\s*(?:нет|без ндс|не облагается|no|no vat|exempt)\s*$/i;

const readVat = (cell: RawCell): number | null | CellIssueCode =>
  typeof cell === 'string' && NO_VAT.test(cell) ? 0 : readShare(cell);

const wholeDays = (cell: RawCell): number | null | CellIssueCode => readInteger(cell);
