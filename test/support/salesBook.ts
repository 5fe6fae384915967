import type { BookData, SheetData } from 'apps-script-host';
import { plainBook, plainSheet } from './plainBook';

/** Serial number of a June day of 2026. */
export const june = (day: number): number => 46_173 + day;

export const HEADER = [
  'Номер',
  'Контрагент',
  'Менеджер',
  'Статус',
  'Тоннаж',
  'Прайс',
  'Цена, ₽/т',
  'Закупка',
  'Что делаем',
  'Дата шага',
  'Дата КП',
  'Отгрузка',
  'Запрос',
  'Своё',
];
/** The same sheet with the column without which no debt can be seen. */
export const HEADER_WITH_PAYMENT = [...HEADER, 'Дата оплаты'];

/** A team's own sheet: a clean quote, one sold too cheaply, one without a step, one shipped and not paid. */
export const ROWS = [
  ['М-1', 'Балка', 'Ким', 'КП', 10, 60000, 60000, 50000, 'звонок', june(18), june(16), '', '', 'a'],
  ['М-2', '=ГИПЕРССЫЛКА', 'Ли', 'КП', 10, 60000, 51000, 50000, 'звонок', june(18), june(16), '', '', 'b'],
  ['М-3', 'Гвоздь', 'Ли', 'КП', 10, 60000, 60000, 50000, '', '', june(16), '', '', 'c'],
  ['М-4', 'Швеллер', 'Ким', 'Отгрузка', 10, 60000, 60000, 50000, 'оплата', june(18), june(10), june(12), '', 'd'],
];

export function salesSheet(
  rows: readonly (readonly (string | number)[])[] = ROWS,
  changes: Partial<SheetData> = {},
  header: readonly string[] = HEADER,
): SheetData {
  const cells = rows.map((row) =>
    row.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? { value, numberFormat: '@' } : value === '' ? null : value,
    ),
  );
  return plainSheet('Сделки', [[...header], ...cells], { maxColumns: header.length, ...changes });
}

export function salesBook(
  rows?: readonly (readonly (string | number)[])[],
  changes?: Partial<SheetData>,
  header?: readonly string[],
): BookData {
  return plainBook(salesSheet(rows, changes, header));
}
