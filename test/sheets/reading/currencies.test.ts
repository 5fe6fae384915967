import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { defaultStages } from '../../../src/domain/stages';
import type { Instant } from '../../../src/domain/calendar/time';
import type { RawCell } from '../../../src/domain/reading/rawCell';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { dealsFrom, wholeTable } from '../../../src/sheets/reading/deals/readDeals';

const given = (headers: readonly string[]) => ({
  headers: mapDealHeaders(headers),
  headerRow: 1,
  wallClock: (date: Date): Instant => date.getTime() as Instant,
  rules: { stages: defaultStages(), settings: DEFAULT_SETTINGS },
});
const RU = ['Клиент', 'Цена', 'Валюта'];
const EN = ['Client', 'Price', 'Currency'];
const rowsOf = (currencies: readonly string[]): RawCell[][] => currencies.map((currency) => ['Балка', 100, currency]);

describe('a row whose currency is not the book’s', () => {
  test.each<[string, string[], string[], (number | null)[]]>([
    ['dollars among roubles', RU, ['₽', 'руб.', 'USD', ''], [10_000, 10_000, null, 10_000]],
    ['a book of dollars', RU, ['USD', '$'], [10_000, 10_000]],
    ['a rouble among dollars', RU, ['USD', '$', 'RUB'], [10_000, 10_000, null]],
    ['a currency that nobody knows', RU, ['₽', 'фантики'], [10_000, null]],
    ['dollars where the header says roubles', ['Клиент', 'Цена, ₽', 'Валюта'], ['USD'], [null]],
  ])('%s', (_, headers, currencies, prices) => {
    const { rows } = wholeTable(rowsOf(currencies), given(headers));
    expect(rows.map(({ price }) => price)).toEqual(prices);
  });

  test('is named with its cell', () => {
    const { issues, rows } = wholeTable(rowsOf(['₽', '₽', '$']), given(RU));
    expect(issues).toEqual([{ row: 4, column: 'price', code: 'other-currency', value: '100' }]);
    expect(rows[2]?.unreadable).toEqual(['price']);
  });

  test('has its money where another header says the book’s currency', () => {
    const { rows } = wholeTable([['Балка', 100, 9000, 'USD']], given(['Клиент', 'Цена', 'Закупка, руб.', 'Валюта']));
    expect(rows[0]).toMatchObject({ price: null, cost: 900_000 });
  });

  test('says nothing of 0', () => {
    expect(
      wholeTable(
        [
          ['Балка', 0, '$'],
          ['Балка', 5, '₽'],
          ['Балка', 5, '₽'],
        ],
        given(RU),
      ).issues,
    ).toEqual([]);
  });

  test.each<[string, string[], number | null]>([
    ['missing under a Russian title, where most are roubles', RU, null],
    ['its own under an English one', EN, 10_000],
  ])('is, where the rest of the table is not seen, %s', (_, headers, price) => {
    expect(dealsFrom(rowsOf(['USD']), 2, given(headers)).rows[0]?.price).toBe(price);
  });
});
