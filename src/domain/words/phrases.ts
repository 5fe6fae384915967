import type { DealColumn, Kopecks } from '../deal';
import type { Language } from '../language';
import { UNITS } from '../settings';
import { pluralEn } from './plural';
import { ROLE_WORDS } from '../role';
import type { Role } from '../role';
import { calendarDateOf } from '../calendar/time';
import type { Day } from '../calendar/time';

/** How figures are said in one language, on a given day (the year is left out of this year's dates). */
export interface Phrases {
  readonly language: Language;
  /** What quantities are counted in, as after `/` in a price; '' where nothing tells, and then none is said. */
  readonly unit: string;
  /** Deals are sold for an amount: that there is no quantity is not told. */
  readonly isByAmount: boolean;
  /** `1 234 567 ₽`; kopecks only when there are any, and either `withKopecks` asks or the sum is below 100 ₽. */
  readonly money: (kopecks: Kopecks, withKopecks?: boolean) => string;
  /** `1 012,5`, of thousandths. */
  readonly count: (thousandths: number) => string;
  /** The same with the unit: `12,5 т`. */
  readonly quantity: (thousandths: number) => string;
  /** A price for one unit, to the kopeck: `61 240,50 ₽/т`. */
  readonly price: (kopecks: Kopecks) => string;
  /** `6,2 %` / `6.2%`: one decimal, none when it is whole; more where it would else read as its `limit` does. */
  readonly share: (share: number, limit?: number) => string;
  /** `17.06` / `17 Jun`, with the year when it is not this one. */
  readonly day: (day: Day) => string;
  /** `1 ч 40 мин` / `1 h 40 min`. */
  readonly minutes: (minutes: number) => string;
  /** `5 дн.` / `5 days`. */
  readonly days: (days: number) => string;
  /** `РОП` / `the head`. */
  readonly role: (role: Role) => string;
  /** The column as people know it. */
  readonly column: (column: DealColumn) => string;
}

/** What one language puts between and after digits. */
interface Marks {
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
  readonly hour: string;
  readonly minute: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly days: (days: number) => string;
  readonly date: (date: string, month: number, year: string) => string;
}

const NBSP = '\u00a0';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const MARKS: Readonly<Record<Language, Marks>> = {
  ru: {
    group: NBSP,
    decimal: ',',
    percent: `${NBSP}%`,
    hour: 'ч',
    minute: 'мин',
    roles: ROLE_WORDS.ru,
    days: (days) => `${days}${NBSP}дн.`,
    date: (date, month, year) => `${date}.${String(month).padStart(2, '0')}${year && `.${year}`}`,
  },
  en: {
    group: ',',
    decimal: '.',
    percent: '%',
    hour: 'h',
    minute: 'min',
    roles: { manager: 'the manager', head: 'the head', owner: 'the owner' },
    days: (days) => `${days}${NBSP}${pluralEn(days, 'day', 'days')}`,
    date: (date, month, year) => `${Number(date)}${NBSP}${MONTHS[month - 1] ?? ''}${year && `${NBSP}${year}`}`,
  },
};

const MINUS = '−';

/** A number with its digits in threes; `decimals` digits after the mark. */
function figure(value: number, decimals: number, { group, decimal }: Marks): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = part === '' ? grouped : `${grouped}${decimal}${part}`;
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** Of thousandths: as many decimals as there are. */
function count(thousandths: number, marks: Marks): string {
  const [, decimals = ''] = String(thousandths / 1000).split('.');
  return figure(thousandths / 1000, decimals.length, marks);
}

function money(kopecks: Kopecks, withKopecks: boolean, marks: Marks): string {
  const hasKopecks = kopecks % 100 !== 0 && (withKopecks || Math.abs(kopecks) < 10_000);
  return `${figure(kopecks / 100, hasKopecks ? 2 : 0, marks)}${NBSP}₽`;
}

/** Percentage points with `decimals` digits, the zeros at the end dropped. */
function percent(share: number, decimals: number, marks: Marks): string {
  const points = Number((share * 100).toFixed(decimals));
  return figure(points, Number.isInteger(points) ? 0 : decimals, marks) + marks.percent;
}

function share(value: number, limit: number | undefined, marks: Marks): string {
  if (limit === undefined) return percent(value, 1, marks);
  for (let decimals = 1; decimals < 6; decimals += 1) {
    const text = percent(value, decimals, marks);
    if (text !== percent(limit, decimals, marks)) return text;
  }
  return percent(value, 6, marks);
}

function minutes(total: number, { hour, minute }: Marks): string {
  const whole = Math.round(total);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const texts = [hours > 0 ? `${hours}${NBSP}${hour}` : '', rest > 0 || hours === 0 ? `${rest}${NBSP}${minute}` : ''];
  return texts.filter((text) => text !== '').join(' ');
}

/**
 * The phrases of `language` on `today`. `columnTitle` tells how a column is headed in this sheet; without one, columns
 * go by their ids. The rest is the settings': what quantities are counted in, and whether the trade
 * has any.
 */
export function phrasesFor(
  language: Language,
  today: Day,
  columnTitle: (column: DealColumn) => string = (column) => column,
  unit = UNITS[language],
  isByAmount = false,
): Phrases {
  const marks = MARKS[language];
  const thisYear = calendarDateOf(today).year;
  return {
    language,
    unit,
    isByAmount,
    money: (kopecks, withKopecks = false) => money(kopecks, withKopecks, marks),
    count: (thousandths) => count(thousandths, marks),
    quantity: (thousandths) => `${count(thousandths, marks)}${unit && NBSP}${unit}`,
    price: (kopecks) => `${money(kopecks, true, marks)}${unit && '/'}${unit}`,
    share: (value, limit) => share(value, limit, marks),
    day(day) {
      const { year, month, date } = calendarDateOf(day);
      return marks.date(String(date).padStart(2, '0'), month, year === thisYear ? '' : String(year));
    },
    minutes: (total) => minutes(total, marks),
    days: marks.days,
    role: (role) => marks.roles[role],
    column: columnTitle,
  };
}
