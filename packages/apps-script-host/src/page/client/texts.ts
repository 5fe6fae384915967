import type { Language } from '../protocol';

/** The page's own words. */
export interface Texts {
  readonly you: string;
  readonly tomorrow: string;
  readonly setClock: string;
  readonly mail: string;
  readonly noMail: string;
  readonly calls: string;
  readonly noCalls: string;
  readonly callsOf: (total: number, read: number, written: number) => string;
  readonly working: string;
  /** The clock on its way, as it shows. */
  readonly clockAt: (shown: string) => string;
  /** What is done with a file that is opened. */
  readonly opening: Readonly<Record<'sent' | 'read' | 'shown', (file: string) => string>>;
  readonly language: string;
  readonly open: string;
  readonly save: string;
  readonly close: string;
  readonly ok: string;
  readonly answeredYes: string;
  readonly noMenu: string;
  readonly notHere: string;
  readonly failed: string;
  readonly charts: string;
  readonly cut: (sheet: string, rows: number) => string;
  readonly hint: {
    readonly title: string;
    readonly dismiss: string;
  };
}

const ru: Texts = {
  you: 'Вы',
  tomorrow: 'Завтра 08:10',
  setClock: 'Перевести часы',
  mail: 'Почта',
  noMail: 'Писем нет',
  calls: 'Вызовы',
  noCalls: 'Скрипт ещё не запускался',
  callsOf: (total, read, written) => `вызовов ${total}, прочитано ячеек ${read}, записано ${written}`,
  working: 'Считаю…',
  clockAt: (shown) => `Часы идут: ${shown}`,
  opening: {
    sent: (file) => `Передаю файл «${file}»`,
    read: (file) => `Читаю файл «${file}»`,
    shown: (file) => `Показываю «${file}»`,
  },
  language: 'Язык',
  open: 'Открыть',
  save: 'Сохранить',
  close: 'Закрыть',
  ok: 'Понятно',
  answeredYes: 'В Google здесь спросят «Да» или «Нет»; эта страница ответила «Да».',
  noMenu: 'Меню скрипта нет',
  notHere: 'На этой странице так не меняют: правьте значения, вставляйте и удаляйте строки и столбцы',
  failed: 'Не получилось',
  charts: 'Графики листа',
  cut: (sheet, rows) =>
    `«${sheet}»: на странице первые ${rows.toLocaleString('ru-RU')} строк, остальные только в файле`,
  hint: {
    title: 'Что попробовать',
    dismiss: 'Больше не показывать',
  },
};

const en: Texts = {
  you: 'You',
  tomorrow: 'Tomorrow 08:10',
  setClock: 'Set the clock',
  mail: 'Mail',
  noMail: 'No mail',
  calls: 'Calls',
  noCalls: 'The script has not run yet',
  callsOf: (total, read, written) => `${total} calls, ${read} cells read, ${written} written`,
  working: 'Working…',
  clockAt: (shown) => `The clock is moving: ${shown}`,
  opening: {
    sent: (file) => `Sending ${file}`,
    read: (file) => `Reading ${file}`,
    shown: (file) => `Showing ${file}`,
  },
  language: 'Language',
  open: 'Open',
  save: 'Save',
  close: 'Close',
  ok: 'OK',
  answeredYes: 'Google asks “Yes” or “No” here; this page has answered “Yes”.',
  noMenu: 'No menu of the script',
  notHere: 'This page does not change that: edit values, insert and delete rows and columns',
  failed: 'That did not work',
  charts: "This sheet's charts",
  cut: (sheet, rows) =>
    `${sheet}: the page shows the first ${rows.toLocaleString('en-US')} rows, the rest is in the file only`,
  hint: {
    title: 'Things to try',
    dismiss: 'Don’t show again',
  },
};

export const texts: Readonly<Record<Language, Texts>> = { ru, en };
