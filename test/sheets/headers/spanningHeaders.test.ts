import { describe, expect, test } from '@jest/globals';
import type { RawCell } from '../../../src/domain/reading/rawCell';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { spanningHeaders } from '../../../src/sheets/headers/spanningHeaders';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';

describe('headers of two rows', () => {
  test.each<[string, RawCell[], RawCell[], string[]]>([
    ['a price over two prices', ['Клиент', 'Цена', ''], ['', 'прайс', 'продажи'], ['Цена: прайс, продажи']],
    [
      'two of them',
      ['Цена', '', 'Оплата', ''],
      ['прайс', 'наша', 'сумма', 'дата'],
      ['Цена: прайс, наша', 'Оплата: сумма, дата'],
    ],
    ['the last one, whose row ends before', ['Клиент', 'Оплата'], ['', 'сумма', 'дата'], ['Оплата: сумма, дата']],
    ['none where each column has its header', ['Цена', 'Сумма'], ['прайс', 'с НДС'], []],
    ['none where one column alone is named below', ['Цена', ''], ['за тонну', ''], []],
    ['none over a deal: it has a figure', ['Цена', '', 'Кол-во'], ['договорная', 'уточнить', 5], []],
    ['none over a deal: it has a day', ['Отгрузка', '', 'Заявка'], ['скоро', 'обещали', '17.06.2026'], []],
    ['none over nothing', ['Цена', ''], [], []],
  ])('%s', (_, row, below, found) => {
    expect(spanningHeaders(row, below).map(({ header, below: names }) => `${header}: ${names.join(', ')}`)).toEqual(
      found,
    );
  });

  const HEADER = ['Клиент', 'Цена', '', 'Закупка', 'Примечание', ''];
  const BELOW = ['', 'прайс', 'продажи', '', 'наше', 'их'];
  const DEALS: RawCell[][] = [['Балка', 1000, 950, 800, '', '']];
  const mapped = (telling: Parameters<typeof mapDealHeaders>[1]) => mapDealHeaders(HEADER, telling);

  test('give no figure of the wrong one: the list price is not taken for the price, nor asked about', () => {
    const { index, asked, settled, spanning } = mapped({ say: cellsSay(DEALS), below: BELOW });
    expect(index).toEqual({ client: 0, cost: 3, comment: 4 });
    expect(asked).toEqual([]);
    expect(settled).toEqual({ price: null });
    expect(spanning.map(({ header }) => header)).toEqual(['Цена']);
  });

  test('stay so once the book is set up, until a person chooses', () => {
    expect(mapped({ settled: { price: null } }).index).toEqual({ client: 0, cost: 3, comment: 4 });
    const chosen = { price: 'Цена' };
    expect(mapped({ say: cellsSay(DEALS), below: BELOW, chosen }).index).toMatchObject({ price: 1 });
  });
});
