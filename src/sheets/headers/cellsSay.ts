import { isBlankWord } from '../../domain/reading/blankWord';
import { readInstant } from '../../domain/reading/date';
import { readMoneyPer } from '../../domain/reading/money';
import { isErrorValue } from '../../domain/reading/rawCell';
import type { RawCell } from '../../domain/reading/rawCell';
import { ANY_MONEY_UNITS } from '../../domain/reading/units';
import type { Instant } from '../../domain/calendar/time';
import type { ColumnType } from '../tables/table';

/** What the cells under a header say of the column that it would be. */
export interface CellsSay {
  /** Words alone decide: there is nothing to ask. */
  readonly isSilent: boolean;
  /** `yes`: at least 80 % are of the type; `no`: most are of another kind; else they leave it to the words. */
  readonly typed: (at: number, type: ColumnType) => 'yes' | 'no' | 'unknown';
  /** They count 1, 2, 3. */
  readonly counts: (at: number) => boolean;
  /** They say no more than open, won or lost. */
  readonly tellOutcome: (at: number) => boolean;
}

export const WORDS_ALONE: CellsSay = {
  isSilent: true,
  typed: () => 'unknown',
  counts: () => false,
  tellOutcome: () => false,
};

/** So many filled cells are looked at. */
const LOOKED_AT = 50;
/** Fewer than these say nothing against a header's own words. */
const ENOUGH_AGAINST = 3;
const MOST = 0.8;

type Kind = 'date' | 'number' | 'serial' | 'flag' | 'digits' | 'words';

/** The cells of rows under a header as witnesses; each column is looked at once. */
export function cellsSay(rows: readonly (readonly RawCell[])[]): CellsSay {
  const known = new Map<number, readonly RawCell[]>();
  const filled = (at: number): readonly RawCell[] => {
    const found = known.get(at) ?? filledCells(rows, at);
    known.set(at, found);
    return found;
  };
  return {
    isSilent: false,
    typed: (at, type) => verdictOn(filled(at).map(kindOf), type),
    counts: (at) => filled(at).length > 1 && filled(at).every((cell, place) => Number(cell) === place + 1),
    tellOutcome: (at) => filled(at).length > 0 && filled(at).filter(isOutcome).length >= MOST * filled(at).length,
  };
}

/** Of a deal's state: whether it goes on and, if not, how it ended. */
const OUTCOME =
  /^(?:(?:сделка |deal |closed )?(?:open(?:ed)?|won|lost|abandoned|active|in progress|открыт[аоы]?|активн\p{L}+|в работе|выигран[аоы]?|проигран[аоы]?|потерян[аоы]?|успех|провал|отказ|успешн\p{L}+|неуспешн\p{L}+))$/iu;

function isOutcome(cell: RawCell): boolean {
  return typeof cell === 'string' && OUTCOME.test(cell.trim());
}

function filledCells(rows: readonly (readonly RawCell[])[], at: number): readonly RawCell[] {
  const found: RawCell[] = [];
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (cell !== '' && !isErrorValue(cell) && !isBlankWord(cell)) found.push(cell);
    if (found.length === LOOKED_AT) break;
  }
  return found;
}

/** Days from 1990 to 2100 as serial numbers. */
const SERIALS = { from: 32_874, to: 73_051 };
const SOON = Date.UTC(1990, 0, 1);

function kindOf(cell: RawCell): Kind {
  if (typeof cell === 'boolean') return 'flag';
  // A duration comes as a moment of 1899.
  if (cell instanceof Date) return cell.getTime() < SOON ? 'words' : 'date';
  if (typeof cell === 'number') return cell >= SERIALS.from && cell < SERIALS.to ? 'serial' : 'number';
  if (typeof readInstant(cell, () => 0 as Instant) === 'number') return 'date';
  if (typeof readMoneyPer(cell, ANY_MONEY_UNITS) === 'number') return 'number';
  return /\d/.test(cell) ? 'digits' : 'words';
}

/** Whether a cell holds words: no figure, day, flag or blank. */
export const isPlainWords = (cell: RawCell): boolean =>
  typeof cell === 'string' && cell.trim() !== '' && kindOf(cell) === 'words';

/** What proves each type, and what speaks against it; a figure with a slip in it does neither. */
const WITNESSES: Readonly<
  Record<'date' | 'figure' | 'text', { readonly for: readonly Kind[]; readonly against: readonly Kind[] }>
> = {
  date: { for: ['date'], against: ['number', 'flag', 'words'] },
  figure: { for: ['number', 'serial'], against: ['date', 'flag', 'words'] },
  text: { for: ['words', 'digits'], against: ['date', 'flag'] },
};

/** Whether a column of this type holds figures or days: words under it say that it is another. */
export const isFigureOrDay = (type: ColumnType): boolean => familyOf(type) !== 'text';

function familyOf(type: ColumnType): keyof typeof WITNESSES {
  if (type === 'date' || type === 'datetime') return 'date';
  return ['money', 'quantity', 'share', 'integer', 'number'].includes(type) ? 'figure' : 'text';
}

function verdictOn(kinds: readonly Kind[], type: ColumnType): 'yes' | 'no' | 'unknown' {
  const witnesses = WITNESSES[familyOf(type)];
  const shareOf = (sort: readonly Kind[]): number => kinds.filter((kind) => sort.includes(kind)).length / kinds.length;
  if (kinds.length > 0 && shareOf(witnesses.for) >= MOST) return 'yes';
  return kinds.length >= ENOUGH_AGAINST && shareOf(witnesses.against) > 0.5 ? 'no' : 'unknown';
}
