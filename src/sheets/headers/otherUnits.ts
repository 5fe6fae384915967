import type { DealColumn } from '../../domain/deal';
import { SPELLINGS } from '../../domain/reading/units';
import type { Units } from '../../domain/reading/units';
import { wordsOf } from './headerKey';
import { isScaled } from './headerWords';
import type { HeaderMap } from './headers';

/** A header in another unit than the header that it would be computed with: «Цена за тонну» beside «Объём, кг». */
export interface OtherHeader {
  readonly column: DealColumn;
  readonly header: string;
  /** The header that says the unit of the book. */
  readonly counted: string;
}

const PRICES = ['price', 'listPrice', 'cost'] as const satisfies readonly DealColumn[];

/** The unit that a header names; null for none, for several, and for one of whatever kind («за ед.»). */
function unitOf(header: string | undefined): Units | null {
  if (header === undefined || isScaled(header)) return null;
  const words = wordsOf(header);
  const [unit, ...others] = SPELLINGS.filter((spellings) => words.some((word) => spellings.includes(word)));
  return unit === undefined || others.length > 0 ? null : unit;
}

/** The prices that are not by the unit in which the quantity counts, unless a person chose them: their product is false. */
export function otherUnits({ mapped }: Pick<HeaderMap<DealColumn>, 'mapped'>): readonly OtherHeader[] {
  const counted = mapped.quantity?.header;
  const unit = unitOf(counted);
  if (counted === undefined || unit === null) return [];
  return PRICES.flatMap((column): OtherHeader[] => {
    const found = mapped[column];
    const per = unitOf(found?.header);
    if (found === undefined || found.confidence === 'chosen' || per === null || per === unit) return [];
    return [{ column, header: found.header, counted }];
  });
}

/** The map without them: a person is asked about each. */
export function withoutOtherUnits(map: HeaderMap<DealColumn>, others: readonly OtherHeader[]): HeaderMap<DealColumn> {
  const isLeft = ([column]: readonly [string, unknown]): boolean => !others.some((other) => other.column === column);
  const asked = others.flatMap(({ column, header }) => {
    const at = map.index[column];
    return at === undefined ? [] : [{ column, header, at }];
  });
  return {
    ...map,
    index: Object.fromEntries(Object.entries(map.index).filter(isLeft)),
    mapped: Object.fromEntries(Object.entries(map.mapped).filter(isLeft)),
    asked: [...map.asked, ...asked],
  };
}
