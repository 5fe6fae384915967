import type { RawCell } from '../../domain/reading/rawCell';
import { headerKey } from './headerKey';

const NAMES: ReadonlySet<string> = new Set([
  ...['скидка', 'скидка клиенту', 'скидка клиента', 'размер скидки', 'процент скидки'],
  ...['discount', 'discount rate', 'customer discount'],
]);

/** The header of a team's own discounts («Скидка, %»), which is none of the columns that deals are read from; null without one. */
export function discountHeader(row: readonly RawCell[]): string | null {
  const found = row.find((header) => typeof header === 'string' && NAMES.has(headerKey(header)));
  return typeof found === 'string' ? found.trim() : null;
}
