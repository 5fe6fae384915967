import { nameKey } from '../name';

const FORMS = [
  'общество с ограниченной ответственностью',
  '(?:(?:непубличное|публичное|открытое|закрытое) )?акционерное общество',
  'индивидуальный предприниматель',
  'ооо',
  'пао',
  'оао',
  'зао',
  'нао',
  'ао',
  'ип',
]
  .join('|')
  .replace(/ /g, '\\s+');
const TOUCHED = '[\\p{L}\\p{N}]';
const FORM = new RegExp(`\\(\\s*(?:${FORMS})\\s*\\)|,?\\s*(?<!${TOUCHED})(?:${FORMS})(?!${TOUCHED})\\s*,?`, 'gu');

/** The key by which a payer and a client are one: a name's, without its legal form wherever that stands (spec §15 "Client"). */
export function payerKey(name: string): string {
  return nameKey(name.toLowerCase().replace(/ё/g, 'е').replace(FORM, ' '));
}
