/** Units that may stand after a number of one kind, lower case, without spaces and dots. */
export type Units = readonly string[];

const CURRENCIES = ['₽', 'р', 'руб', 'рублей', 'rub', 'rur'];

/** Each unit with its other spellings, beside those that measure the same and would be mistaken for it by a factor. */
const TONNE = 'т тн тонн тонна тонну тонны t ton tons tonne tonnes'.split(' ');
const METRE = 'м пог пм мп'.split(' ');
/** Apart: «1.5m» is a million and a half as often. */
const METRE_IN_LATIN = ['m'];
const PIECE = 'шт штука штуку штук pcs pc'.split(' ');
const MEASURES: readonly (readonly Units[])[] = [
  [TONNE, 'кг kg'.split(' '), 'lb lbs'.split(' ')],
  [METRE, METRE_IN_LATIN, 'м2 м² кв квм m2 m² sqm'.split(' '), 'м3 м³ куб кубм m3 m³'.split(' ')],
  [PIECE, 'упак упаковку уп'.split(' ')],
  ['л литр литров'.split(' ')],
];
/** A unit of whatever kind. */
const EACH = ['ед'];
/** Understood whatever a book sells in. */
const USUAL: readonly Units[] = [TONNE, PIECE, EACH, METRE];

/** The spellings of each unit: what two of them measure differs. */
export const SPELLINGS: readonly Units[] = MEASURES.flat();
export const NO_UNITS: Units = [];
export const SHARE_UNITS: Units = ['%'];
export const DAY_UNITS: Units = ['д', 'дн', 'день', 'дня', 'дней', 'сут', 'd', 'day', 'days'];
export const MINUTE_UNITS: Units = ['мин', 'минут', 'минуты', 'минута', 'min', 'minutes'];

/**
 * What may stand after a quantity in a book that sells in `unit`: that unit however it is spelled, and the usual ones but
 * those that measure the same. «120 кг» is a quantity where the setting says кг, none in a book of tonnes, and «3 т» is
 * none where it says кг: the one is a thousand of the other.
 */
export function quantityUnitsWith(unit: string): Units {
  const own = unit.toLowerCase().replace(/[\s.]/g, '');
  const measure = MEASURES.find((units) => units.some((spellings) => spellings.includes(own))) ?? [];
  const spelled = measure.find((spellings) => spellings.includes(own)) ?? [own];
  return [...USUAL.filter((spellings) => !measure.includes(spellings)), spelled].flat();
}

const pricesPer = (pieces: Units): Units =>
  CURRENCIES.concat(...CURRENCIES.map((currency) => pieces.map((piece) => `${currency}/${piece}`)));

/** What may stand after money there: a price per unit too, `₽/т`, `руб./шт`. */
export const moneyUnitsWith = (unit: string): Units => pricesPer(quantityUnitsWith(unit));

export const QUANTITY_UNITS: Units = USUAL.flat();
export const MONEY_UNITS: Units = pricesPer(QUANTITY_UNITS);
/** A price per whatever unit: what a figure is of, not what it comes to. */
export const ANY_MONEY_UNITS: Units = pricesPer([...SPELLINGS.flat(), ...EACH]);
