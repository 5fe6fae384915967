import { expect, test } from '@jest/globals';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { unitSaidIn } from '../../../src/sheets/headers/unitSaidIn';

test.each<[readonly string[], string | null]>([
  [['Цена, ₽/кг'], 'кг'],
  [['Цена продажи (руб./шт.)'], 'шт'],
  [['Закупка, ₽ / м³'], 'м³'],
  [['Unit price, RUB/pc'], 'pc'],
  [['Вес, кг', 'Цена'], 'кг'],
  [['Кол-во (шт.)', 'Цена, ₽'], 'шт'],
  [['Тоннаж, т', 'Цена, ₽/т'], 'т'],
  [['Тоннаж, т', 'Цена, ₽/шт'], null],
  [['Цена, ₽/Т', 'Закупка, ₽/т'], 'Т'],
  [['Цена', 'Кол-во'], null],
  [['Цена, ₽'], null],
  [['Дата/время', 'Цена'], null],
  [[], null],
])('%j sell by %j', (headers, unit) => {
  expect(unitSaidIn(mapDealHeaders(['Клиент', ...headers]))).toBe(unit);
});
