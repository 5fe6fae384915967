import type { PersonView } from '../protocol';

export interface Texts {
  readonly you: string;
  readonly roles: Readonly<Record<PersonView['role'], string>>;
  readonly signedOut: string;
  readonly tomorrow: string;
  readonly setClock: string;
  readonly mail: string;
  readonly noMail: string;
  readonly calls: string;
  readonly noCalls: string;
  readonly callsOf: (total: number, read: number, written: number) => string;
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
    readonly steps: readonly [string, string, string];
    /** Of a workbook that is yet to be set up. */
    readonly firstSteps: readonly [string, string, string];
    readonly dismiss: string;
  };
}

const ru: Texts = {
  you: 'Вы',
  roles: {
    manager: 'менеджер',
    head: 'РОП',
    owner: 'собственник',
    stranger: 'не в команде',
    'signed-out': 'без входа',
  },
  signedOut: 'Без входа',
  tomorrow: 'Завтра 08:10',
  setClock: 'Перевести часы',
  mail: 'Почта',
  noMail: 'Писем нет',
  calls: 'Вызовы',
  noCalls: 'Надстройка ещё не запускалась',
  callsOf: (total, read, written) => `вызовов ${total}, прочитано ячеек ${read}, записано ${written}`,
  language: 'Язык',
  open: 'Открыть',
  save: 'Сохранить',
  close: 'Закрыть',
  ok: 'Понятно',
  answeredYes: 'В Google здесь спросят «Да» или «Нет»; эта страница ответила «Да».',
  noMenu: 'Меню надстройки нет',
  notHere: 'На этой странице так не меняют: правьте значения, вставляйте и удаляйте строки и столбцы',
  failed: 'Не получилось',
  charts: 'Графики листа',
  cut: (sheet, rows) =>
    `«${sheet}»: на странице первые ${rows.toLocaleString('ru-RU')} строк, остальные только в файле`,
  hint: {
    title: 'Что попробовать',
    steps: [
      'Станьте менеджером в «Вы: …» и впишите плохую цену в строку своей сделки: «Проверка» скажет, что с маржой и кто согласует.',
      'В столбце «Запрос» этой строки напишите, почему такая цена.',
      'Станьте РОПом и решите в боковой панели, вкладка «Решить».',
    ],
    firstSteps: [
      'Меню «РОП-контроль» → «Настроить таблицу»: надстройка узнает ваши столбцы и покажет, что добавит. Сам файл не меняется.',
      'После настройки впишите плохую цену в строку сделки: «Проверка» скажет, что с маржой и кто согласует.',
      'Впишите людей на вкладке «Команда», станьте любым из них в «Вы: …» и решите запрос на панели.',
    ],
    dismiss: 'Больше не показывать',
  },
};

const en: Texts = {
  you: 'You',
  roles: {
    manager: 'manager',
    head: 'head of sales',
    owner: 'owner',
    stranger: 'not in the team',
    'signed-out': 'signed out',
  },
  signedOut: 'Signed out',
  tomorrow: 'Tomorrow 08:10',
  setClock: 'Set the clock',
  mail: 'Mail',
  noMail: 'No mail',
  calls: 'Calls',
  noCalls: 'The add-on has not run yet',
  callsOf: (total, read, written) => `${total} calls, ${read} cells read, ${written} written`,
  language: 'Language',
  open: 'Open',
  save: 'Save',
  close: 'Close',
  ok: 'OK',
  answeredYes: 'Google asks “Yes” or “No” here; this page has answered “Yes”.',
  noMenu: 'No add-on menu',
  notHere: 'This page does not change that: edit values, insert and delete rows and columns',
  failed: 'That did not work',
  charts: "This sheet's charts",
  cut: (sheet, rows) =>
    `${sheet}: the page shows the first ${rows.toLocaleString('en-US')} rows, the rest is in the file only`,
  hint: {
    title: 'Things to try',
    steps: [
      'Become a manager in “You: …” and type a bad price into a deal of yours: the check says what happens to the margin and who must sign.',
      'In the «Запрос» (Request) cell of that row, say why the price is so.',
      'Become the head and decide in the sidebar.',
    ],
    firstSteps: [
      'The menu “ROP control” → “Set up this sheet”: the add-on finds your columns and shows what it will add. The file itself is not changed.',
      'Once it is set up, type a bad price into a deal: the check says what happens to the margin and who must sign.',
      'Put people on the Team tab, become any of them in “You: …”, and decide a request in the sidebar.',
    ],
    dismiss: 'Don’t show again',
  },
};

export const texts = { ru, en } as const;
