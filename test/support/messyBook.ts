import type { BookData } from 'apps-script-host';
import { june } from './salesBook';
import { plainBook, plainSheet } from './plainBook';

/** The team's own headers, in an order of their own: the goods stand twice, a plan of shipment looks like the shipment. */
export const MESSY_HEADER = [
  'Ответственный',
  'Цена за ед., ₽',
  'Кол-во,\nт',
  'Компания',
  'Товар',
  'Номенклатура',
  'Статус',
  'Вход',
  'Дата',
  'Дата отгрузки (план)',
  'Телефон',
  'Категория',
  'Прайс',
  'Примечание',
];

const ROWS = [
  [
    'Ким',
    61000,
    10,
    'ООО «Балка»',
    'Арматура',
    'А500С 12',
    'КП',
    50000,
    june(16.4),
    'до 25 июня',
    '+7 900',
    'Арматура',
    62000,
    '',
  ],
  [
    'Ли',
    '51 000 ₽',
    '12,5 т',
    'ИП Гвоздь',
    'Труба',
    'ВГП 25',
    'Счёт',
    50000,
    june(15.6),
    'как будет',
    '',
    'Труба',
    60000,
    'ждёт',
  ],
  ['Ким', 60000, 5, 'ТД «Металл»', 'Лист', 'г/к 4', 'Первичный контакт', '', june(17.5), '', '', 'Лист', 60000, ''],
  ['Ли', 59000, 8, 'ООО «Швеллер»', 'Труба', 'проф 40', 'Новая', 49000, june(17.6), '', '', 'Труба', 60000, '=1+1'],
];

const TEAM = [
  ['Имя', 'Почта', 'Роль'],
  ['Хозяин', 'owner@example.com', 'собственник'],
  ['Орлова', 'head@example.com', 'РОП'],
  ['Ким', 'kim@example.com', 'менеджер'],
];

type Row = readonly (string | number)[];
/** Text that looks like a formula is text, and a day's serial number shows as a day. */
function cellOf(value: string | number) {
  if (value === '') return null;
  if (value === '=1+1') return { value, numberFormat: '@' };
  return typeof value === 'number' && value > june(0) && value < june(31)
    ? { value, numberFormat: 'dd.mm.yyyy hh:mm' }
    : value;
}

const cells = (rows: readonly Row[]) => rows.map((row) => row.map(cellOf));

/**
 * What a team really has: last year's deals before this year's, junk above the header, headers of its own, a rule or two
 * of its own on a tab that we know.
 */
export function messyBook(): BookData {
  return plainBook(
    plainSheet(
      'Телефоны',
      cells([
        ['Клиент', 'Телефон'],
        ['ООО «Балка»', '+7 900'],
      ]),
    ),
    plainSheet(
      'Архив 2025',
      cells([
        ['Номер', 'Клиент', 'Цена', 'Этап'],
        ['1', 'ИП Гвоздь', 50000, 'Оплата'],
      ]),
    ),
    plainSheet('Продажи 2026', cells([['ООО «Сталь-опт»'], ['обновлено в среду'], [], MESSY_HEADER, ...ROWS])),
    plainSheet(
      'Правила',
      cells([
        ['Правило', 'Значение'],
        ['Норма ответа, мин', 45],
      ]),
    ),
    plainSheet('Команда', cells(TEAM)),
  );
}
