/** Units that may stand after a number of one kind, lower case, without spaces and dots. */
export type Units = readonly string[];

const CURRENCIES = ['₽', 'р', 'руб', 'рублей', 'rub', 'rur'];
const PIECES = ['т', 'тн', 'тонн', 'тонна', 'тонны', 't', 'ton', 'tons', 'tonne', 'tonnes', 'шт', 'ед', 'м', 'pcs'];

export const NO_UNITS: Units = [];
export const SHARE_UNITS: Units = ['%'];
export const QUANTITY_UNITS: Units = PIECES;

/** With the unit in which a book sells: «120 кг» is a quantity where the setting says кг, and no quantity in a book of tonnes. */
export function quantityUnitsWith(unit: string): Units {
  return [...QUANTITY_UNITS, unit.toLowerCase().replace(/[\s.]/g, '')];
}

export const DAY_UNITS: Units = ['д', 'дн', 'день', 'дня', 'дней', 'сут', 'd', 'day', 'days'];
export const MINUTE_UNITS: Units = ['мин', 'минут', 'минуты', 'минута', 'min', 'minutes'];
/** A price per unit too: `₽/т`, `руб./шт`. */
export const MONEY_UNITS: Units = CURRENCIES.concat(
  ...CURRENCIES.map((currency) => PIECES.map((piece) => `${currency}/${piece}`)),
);
