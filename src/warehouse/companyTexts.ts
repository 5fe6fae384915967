import type { Bilingual, Language } from '../domain/language';

/** What the company's page says beside the sentences of the branches' own summaries. */
interface CompanyTexts {
  readonly title: (day: string) => string;
  readonly branches: (count: number) => string;
  readonly figure: string;
  readonly company: string;
  /** In the place of a figure of the company that some branch does not show. */
  readonly missing: (count: number) => string;
  readonly none: string;
  readonly deals: (count: number) => string;
  readonly otherDays: string;
  readonly copies: (name: string, other: string) => string;
  readonly left: (file: string, why: string) => string;
}

export const companyTexts: Readonly<Record<Language, CompanyTexts>> = {
  ru: {
    title: (day) => `Компания, ${day}`,
    branches: (count) => `Филиалов: ${count}`,
    figure: 'С начала месяца',
    company: 'Компания',
    missing: (count) => `не видно: филиалов без него ${count}`,
    none: 'нечего считать',
    deals: (count) => `сделок: ${count}`,
    otherDays: 'Книги открыты на разные дни: у каждой своя дата.',
    copies: (name, other) =>
      `«${name}» — та же книга, что «${other}»: посчитана один раз. Если это филиал, назовите его: ИМЯ=файл.`,
    left: (file, why) => `${file} не прочитан и не посчитан: ${why}`,
  },
  en: {
    title: (day) => `The company, ${day}`,
    branches: (count) => `Branches: ${count}`,
    figure: 'This month so far',
    company: 'The company',
    missing: (count) => `not seen: ${count} without it`,
    none: 'nothing to count',
    deals: (count) => `deals: ${count}`,
    otherDays: 'The books stand on different days: each has its own date.',
    copies: (name, other) =>
      `"${name}" is the same book as "${other}": counted once. If it is a branch, name it: NAME=file.`,
    left: (file, why) => `${file} was not read and is not counted: ${why}`,
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
