import type { ColumnType } from '../tables/table';
import { UNITS_OF, wordsOf } from './headerKey';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only say whose figure it is: the row's own deal, or that it came true. */
const OF_THE_DEAL = setOf(
  'сделка сделки сделке сделку сделкам заказ заказа заказу заявка заявки заявке заявку лид лида лиду ' +
    'факт фактическая фактический фактически фактическое ' +
    'deal deals opportunity order orders lead enquiry inquiry record actual our',
);
const JOINING = setOf('по за к of for the');

/** A header's key without the words that only say that it is about the deal; '' when nothing else stands in it. */
export function withoutDealWords(key: string): string {
  const words = key.split(' ');
  const telling = words.filter((word) => !OF_THE_DEAL.has(word));
  if (telling.length === words.length) return key;
  return telling.filter((word) => !JOINING.has(word)).join(' ');
}

/** Beginnings of words by which a phrase speaks of something else: another's price, a plan, a share, how or where to. */
const OTHERWISE = (
  'сред процент дол ндс vat tax тел phone mobile mail почт адрес address курс валют currenc тип type вид способ метод method mode постав ' +
  'suppl vendor завод mill factory конкур compet водит driver контакт contact послед last измен редакт updat modif остат остал долг debt просроч ' +
  'overdue отклон тыс млн стар previous прошл цел target бонус преми зарплат commission комисс возврат refund без net вероят probab ссылк ' +
  'link url файл file договор contract аванс предоплат deposit агент рынок рыноч производ отдел team сумм amount кол qty count номер number ' +
  'акт сверк претенз жалоб гарант скид discount маржа прибыл profit наценк налог регион городо город status статус название name'
).split(' ');
const OTHERWISE_ALONE = setOf('ср кто кем by id ид код code дней дня days не not is нет если или');
const PLANNED = [
  'план',
  'прогноз',
  'ожид',
  'предпол',
  'ориентир',
  'plan',
  'expect',
  'estim',
  'forecast',
  'project',
  'anticip',
  'до',
];
const CLIENTS = ['клиент', 'заказчик', 'покупател', 'компани', 'customer', 'client', 'company', 'account'];

const startsWithOne = (word: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => word.startsWith(beginning));

/** What a leftover word of a phrase may not say of a column. */
export interface PhraseTraits {
  /** The column holds a plan itself, as the next step's day does. */
  readonly isPlan: boolean;
  /** Whose day or number it is matters. */
  readonly isOurs: boolean;
}

/** Whether the words that stand about a phrase make it speak of something else than the column. */
export function speakOtherwise(words: readonly string[], { isPlan, isOurs }: PhraseTraits): boolean {
  return words.some(
    (word) =>
      OTHERWISE_ALONE.has(word) ||
      startsWithOne(word, OTHERWISE) ||
      (!isPlan && startsWithOne(word, PLANNED)) ||
      (isOurs && startsWithOne(word, CLIENTS)),
  );
}

/** `тыс. ₽`, `т.р.`, `млн`: the figure is not in the unit in which it would be read. */
const SCALED = /(?:^|[^\p{L}])(?:тыс|млн|млрд|thousands?|mln|millions?|k|т\.?\s?р(?:уб)?)(?!\p{L})/u;

export function isScaled(header: string): boolean {
  return SCALED.test(header.toLowerCase());
}

/** «Отгружен?», “Paid?”: a short question is answered by yes or no. */
export function asksYesOrNo(header: string): boolean {
  return /\?\s*$/.test(header) && wordsOf(header).length <= 2;
}

const DATE_WORDS = setOf('дата date день');

/** Whether the unit in a header is one that a column of this type cannot have: «Оплата, руб.» is no date. */
export function unitForbids(header: string, type: ColumnType): boolean {
  const words = wordsOf(header);
  const has = (units: ReadonlySet<string>): boolean => words.some((word) => units.has(word));
  const isMoney = has(UNITS_OF.money) || /[₽$€]/.test(header);
  const isQuantity = has(UNITS_OF.quantity);
  const isTime = has(UNITS_OF.time);
  if (header.includes('%')) return type !== 'share';
  switch (type) {
    case 'date':
    case 'datetime':
      return (isMoney || isQuantity || isTime) && !has(DATE_WORDS);
    case 'money':
      return isTime;
    case 'quantity':
      return isMoney || isTime;
    case 'integer':
      return isMoney || isQuantity;
    case 'text':
    case 'longText':
    case 'choice':
      return isMoney;
    default:
      return false;
  }
}
