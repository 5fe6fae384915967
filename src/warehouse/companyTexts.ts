import type { Bilingual, Language } from '../domain/language';

/** What the company's page says beside the sentences of the branches' own summaries. */
interface CompanyTexts {
  readonly title: (day: string) => string;
  readonly branches: (count: number) => string;
  /** Over the figures of the month, and over those of how deals stand now. */
  readonly month: string;
  readonly now: string;
  readonly company: string;
  /** In the place of a figure of the company that some branch does not show. */
  readonly missing: (count: number) => string;
  readonly none: string;
  /** In the place of a branch's figure for want of columns. */
  readonly unseen: string;
  /** In the place of a sum of tonnes and pieces. */
  readonly mixed: string;
  /** Over what is wrong with the books, and of a book with which nothing is. */
  readonly problems: string;
  readonly sound: string;
  readonly otherDays: string;
  readonly copies: (name: string, other: string) => string;
  readonly left: (file: string, why: string) => string;
  /** Why a file is not read, by how it is told in English. */
  readonly fault: (fault: string) => string;
}

/** The beginnings of what a file's reader says, each with its words in Russian. */
const FAULTS: readonly (readonly [english: string, russian: string])[] = [
  ['is neither an .xlsx workbook nor a .csv table', 'это не книга .xlsx и не таблица .csv'],
  ['is not an .xlsx workbook', 'это не книга .xlsx'],
  ['is password-protected', 'закрыт паролем'],
  ['is empty', 'пуст'],
  ['has no sheets', 'в нём нет листов'],
  ['is too large', 'слишком велик'],
  ['does not exist', 'такого файла нет'],
  ['cannot be', 'не открывается: нет доступа'],
  ['is damaged', 'повреждён'],
  ['is unsafe', 'устроен небезопасно'],
];

export const companyTexts: Readonly<Record<Language, CompanyTexts>> = {
  ru: {
    title: (day) => `Компания, ${day}`,
    branches: (count) => `Филиалов: ${count}`,
    month: 'С начала месяца',
    now: 'Сейчас',
    company: 'Компания',
    missing: (count) => `не видно: филиалов без него ${count}`,
    none: 'нечего считать',
    unseen: 'не видно: нет столбцов',
    mixed: 'разные единицы',
    problems: 'Что не так с книгами',
    sound: 'замечаний нет',
    otherDays: 'Книги открыты на разные дни: у каждой своя дата.',
    copies: (name, other) =>
      `«${name}» — та же книга, что «${other}»: посчитана один раз. Если это филиал, назовите его: ИМЯ=файл.`,
    left: (file, why) => `${file} не прочитан и не посчитан: ${why}`,
    fault: (fault) => FAULTS.find(([english]) => fault.startsWith(english))?.[1] ?? fault,
  },
  en: {
    title: (day) => `The company, ${day}`,
    branches: (count) => `Branches: ${count}`,
    month: 'This month so far',
    now: 'Now',
    company: 'The company',
    missing: (count) => `not seen: ${count} without it`,
    none: 'nothing to count',
    unseen: 'not seen: columns missing',
    mixed: 'different units',
    problems: 'What is wrong with the books',
    sound: 'nothing to remark',
    otherDays: 'The books stand on different days: each has its own date.',
    copies: (name, other) =>
      `"${name}" is the same book as "${other}": counted once. If it is a branch, name it: NAME=file.`,
    left: (file, why) => `${file} was not read and is not counted: ${why}`,
    fault: (fault) => `it ${fault}`,
  },
};

/** The subjects' names, as headings over the branches' sentences. */
export const SUBJECT_TITLES: Readonly<Record<string, Bilingual>> = {
  profit: { ru: 'Прибыль', en: 'Profit' },
  top: { ru: 'Крупные сделки', en: 'Largest deals' },
  debts: { ru: 'Долги', en: 'Debts' },
  discounts: { ru: 'Скидки', en: 'Discounts' },
  cash: { ru: 'Деньги', en: 'Cash' },
  pulse: { ru: 'Порядок', en: 'Order' },
  losses: { ru: 'Проигрыши', en: 'Losses' },
};
