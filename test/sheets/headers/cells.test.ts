import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../../src/domain/deal';
import type { RawCell } from '../../../src/domain/reading/rawCell';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';

type Columns = readonly (readonly [header: string, ...cells: RawCell[]])[];

/** The map of a table given column by column. */
function mapOf(columns: Columns) {
  const height = Math.max(...columns.map(({ length }) => length)) - 1;
  const rows = Array.from({ length: height }, (_, at) => columns.map((cells) => cells[at + 1] ?? ''));
  return mapDealHeaders(
    columns.map(([header]) => header),
    { say: cellsSay(rows) },
  );
}

const NAMED = ['Клиент', 'Балка', 'Гвоздь', 'Ритм'] as const;

describe('what stands under a header', () => {
  test.each<[string, Columns, Partial<Record<DealColumn, number>>]>([
    ['a payment of days is its date', [NAMED, ['Оплата', '17.06.2026', '—', '18.06.2026']], { paidAt: 1 }],
    ['a payment of sums is what was paid', [NAMED, ['Оплата', 610_000, 'нет', '55 000 ₽']], { paid: 1 }],
    ['of two payments each is its own', [NAMED, ['Оплата', 5000], ['Оплата', '17.06.2026']], { paid: 1, paidAt: 2 }],
    ['the day of the act is that of what was done', [NAMED, ['Дата акта', '17.06.2026', '—']], { shippedAt: 1 }],
    [
      'but not beside the day of a shipment, in whatever order',
      [NAMED, ['Дата акта', '17.06.2026'], ['Дата отгрузки', '15.06.2026']],
      { shippedAt: 2 },
    ],
    ['nor of an act that only compares accounts', [NAMED, ['Дата акта сверки', '17.06.2026']], {}],
    ['nor without days', [NAMED, ['Дата акта', 'подписан', 'ждём', 'у клиента']], {}],
    ['Accepted on a day', [NAMED, ['Acceptance date', '2026-06-17']], { shippedAt: 1 }],
    ['a date without days is none', [NAMED, ['Дата отгрузки', 'как будет', 'скоро', 'в июне']], {}],
    ['money of yes and no is none', [NAMED, ['Оплачено, ₽', 'Y', 'N', 'Y']], {}],
    [
      'prices per their unit are money, whatever it is',
      [NAMED, ['Цена', 'с доставкой', 'без'], ['Цена', '350 ₽/кг', '12 руб/м3']],
      { price: 2 },
    ],
    [
      'of two prices that of money is the price',
      [NAMED, ['Цена', 'с доставкой', 'без'], ['Цена', 100, 200]],
      { price: 2 },
    ],
    ['a counter is the number where nothing else is', [NAMED, ['№ п/п', 1, 2, 3]], { id: 1 }],
    ['a counter gives way to a number', [NAMED, ['№', 1, 2, 3], ['№ заказа', 'З-1', 'З-7', 'З-9']], { id: 2 }],
    [
      'four of five are enough',
      [NAMED, ['Оплата', '1.06.2026', '2.06.2026', '3.06.2026', '4.06.2026', 'скоро']],
      { paidAt: 1 },
    ],
  ])('%s', (_, columns, found) => {
    expect(mapOf(columns).index).toEqual({ client: 0, ...found });
  });

  test('cannot settle two of one kind: both are named, and none is taken', () => {
    const { index, doubled } = mapOf([NAMED, ['Сумма', 5, 7], ['Сумма', 6, 8]]);
    expect(index).toEqual({ client: 0 });
    expect(doubled).toEqual([{ column: 'amount', headers: ['Сумма', 'Сумма'], places: [1, 2] }]);
  });

  test('is asked of 50 filled cells, not of all', () => {
    const days = Array.from({ length: 50 }, () => '17.06.2026');
    const { index } = mapOf([NAMED, ['Оплата', ...days, ...Array.from({ length: 50 }, () => 5)]]);
    expect(index).toEqual({ client: 0, paidAt: 1 });
  });

  const asked = (columns: Columns) => mapOf(columns).asked.map(({ column, header }) => `${header}: ${column}`);

  test.each<[string, Columns, readonly string[]]>([
    [
      'a selling price in one’s own words',
      [NAMED, ['Продаём по, руб', '249 р.', '1 090,50', 480]],
      ['Продаём по, руб: price'],
    ],
    [
      'a day of request in one’s own words',
      [NAMED, ['Заявка от', '05.10.2026', '12.10.26']],
      ['Заявка от: requestedAt'],
    ],
    ['nothing where the cells are of another kind', [NAMED, ['Продаём по, руб', 'договору', 'счёту', 'счёту']], []],
    ['nothing where no cell stands under it', [NAMED, ['Продаём по, руб']], []],
    ['nothing of what the sheet has already', [NAMED, ['Цена', 5, 6], ['Продаём по, руб', 5, 6]], []],
    ['nothing of another’s figure', [NAMED, ['Средняя цена конкурентов', 5, 6]], []],
  ])('a word’s beginning is a guess to ask about: %s', (_, columns, expected) => {
    expect(asked(columns)).toEqual(expected);
    expect(mapOf(columns).index).not.toHaveProperty('requestedAt');
  });
});
