import type { DealColumn } from '../../domain/deal';
import { UNITS_OF } from './headerKey';
import type { HeaderMap } from './headers';

const PRICES = ['price', 'listPrice', 'cost'] as const satisfies readonly DealColumn[];
/** What follows a slash, and what stands last behind a comma or in brackets. */
const PER = /\/\s*([^\s/,.()]+)/;
const COUNTED_IN = /[,(]\s*([^\s/,.()]+)[.)\s]*$/;

const unitIn = (header: string | undefined, place: RegExp): string | null => {
  const unit = place.exec(header ?? '')?.[1];
  const plain = unit?.toLowerCase().replace('²', '2').replace('³', '3') ?? '';
  return unit !== undefined && UNITS_OF.quantity.has(plain) ? unit : null;
};

/** What the headers say is sold by: «Цена, ₽/кг», «Вес, кг»; null where they do not, or say several things. */
export function unitSaidIn({ mapped }: Pick<HeaderMap<DealColumn>, 'mapped'>): string | null {
  const said = [
    ...PRICES.map((column) => unitIn(mapped[column]?.header, PER)),
    unitIn(mapped.quantity?.header, COUNTED_IN),
  ].filter((unit) => unit !== null);
  const [first = null] = said;
  return said.every((unit) => unit.toLowerCase() === first?.toLowerCase()) ? first : null;
}
