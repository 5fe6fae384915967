import { groupBy } from '../groups';

/** Weights of the last digits of an ИНН: the 11th and 12th of a person's, or the 10th of a company's. */
const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function checkDigit(digits: string, count: number): number {
  const weights = WEIGHTS.slice(WEIGHTS.length - count);
  return (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11) % 10;
}

/**
 * A taxpayer's number as it is compared: ten or twelve digits with a right checksum; one that lost its leading zero gets
 * it back; '' for anything else (spec §15 "ИНН").
 */
export function readInn(text: string): string {
  const typed = text.trim();
  const digits = /^(\d{9}|\d{11})$/.test(typed) ? `0${typed}` : typed;
  if (!/^(\d{10}|\d{12})$/.test(digits) || /^0+$/.test(digits)) return '';
  const counts = digits.length === 10 ? [9] : [10, 11];
  return counts.every((count) => checkDigit(digits, count) === Number(digits[count])) ? digits : '';
}

/** The ИНН that several clients bear: each counts as blank. Of each client one row. */
export function sharedInns(clients: readonly { readonly inn: string }[]): ReadonlySet<string> {
  const bearers = groupBy(clients, ({ inn }) => readInn(inn));
  return new Set([...bearers].flatMap(([inn, of]) => (inn !== '' && of.length > 1 ? [inn] : [])));
}
