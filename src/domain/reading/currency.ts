import { isBlankWord } from './blankWord';

/** The currencies by their signs and words; any other is known by its own text. */
const CURRENCIES: readonly (readonly [name: string, spelled: RegExp])[] = [
  ['RUB', /₽|(?<!\p{L}|бел\p{L}*\.?\s*)(?:р|руб|рубл\p{L}+|rub|rur)(?!\p{L})/iu],
  ['USD', /\$|(?<!\p{L})(?:usd|долл|доллар\p{L}*|у\.?\s?е)(?!\p{L})/iu],
  ['EUR', /€|(?<!\p{L})(?:eur|евро)(?!\p{L})/iu],
  ['CNY', /¥|(?<!\p{L})(?:cny|rmb|юан\p{L}+)(?!\p{L})/iu],
  ['KZT', /₸|(?<!\p{L})(?:kzt|тенге|тг)(?!\p{L})/iu],
];

/** The currency that a header or a cell names beside other words; null for none and for several. */
export function currencyIn(text: string): string | null {
  const [named, ...others] = CURRENCIES.filter(([, spelled]) => spelled.test(text));
  return named === undefined || others.length > 0 ? null : named[0];
}

/** The currency of a cell that holds nothing else, however it is spelled; null for a blank. */
export function currencyOf(cell: string): string | null {
  const plain = cell.trim();
  return plain === '' || isBlankWord(plain) ? null : (currencyIn(plain) ?? plain.toUpperCase());
}

/** The currency that most of them are in; the rouble goes first among equals. Null where none is named. */
export function usualCurrency(currencies: Iterable<string | null>): string | null {
  const counts = new Map<string, number>();
  for (const currency of currencies) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = [...counts].flatMap(([currency, count]) => (count === most ? [currency] : []));
  return usual.includes('RUB') ? 'RUB' : (usual[0] ?? null);
}
