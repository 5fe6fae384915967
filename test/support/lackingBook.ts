import type { BookData } from 'apps-script-host';
import { plainBook, plainSheet } from './plainBook';
import { june } from './salesBook';
import { OWNER, SELLER } from './salesHost';

const DEALS = [
  {
    '№': 'М-1',
    Клиент: 'Балка',
    Менеджер: 'Ким',
    Этап: 'КП',
    'Тоннаж, т': 10,
    'Цена, ₽/т': 60_000,
    'Закупка, ₽/т': 50_000,
    'Дата заявки': june(16) + 0.5,
    'Первый ответ': june(16) + 0.51,
    'Дата КП': june(16),
    'Дата отгрузки': '',
    'Дата оплаты': '',
    'Дата закрытия': '',
    'Следующий шаг': 'звонок',
    'Дата шага': june(18),
  },
] as const;

export type LackableColumn = keyof (typeof DEALS)[number];

/** A clean quote in a sheet with every column that figures need, less those that `lacking` names. */
export function lackingBook(lacking: readonly LackableColumn[], language: 'ru' | 'en' = 'ru'): BookData {
  const columns = (Object.keys(DEALS[0]) as LackableColumn[]).filter((column) => !lacking.includes(column));
  const rows = DEALS.map((deal) => columns.map((column) => (deal[column] === '' ? null : deal[column])));
  return plainBook(
    plainSheet('Сделки', [columns, ...rows]),
    plainSheet('Команда', [
      ['Имя', 'Почта', 'Роль'],
      ['Хозяин', OWNER, 'собственник'],
      ['Ким', SELLER, 'менеджер'],
    ]),
    plainSheet('Правила', [
      ['Правило', 'Значение'],
      ['Кому утренняя сводка', OWNER],
      ['Язык', language],
    ]),
  );
}
