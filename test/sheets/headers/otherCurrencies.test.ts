import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../../src/domain/deal';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';

const mapOf = (row: readonly string[], chosen: Partial<Record<DealColumn, string>> = {}) =>
  mapDealHeaders(row, { say: cellsSay([]), chosen });

describe('money in another currency than the book’s, by its header', () => {
  test.each<[string, string[], DealColumn[]]>([
    ['a price in dollars beside a cost in roubles', ['Цена, $', 'Закупка, руб.'], ['price']],
    ['a cost in yuan beside a price in roubles', ['Цена, ₽', 'Закупка, ¥'], ['cost']],
    ['dollars beside euros', ['Price, USD', 'Cost, EUR'], ['cost']],
    ['all in dollars', ['Price, USD', 'Cost, $'], []],
    ['roubles in two spellings', ['Цена, ₽', 'Закупка, руб.'], []],
    ['one that names none', ['Цена, $', 'Закупка'], []],
  ])('%s', (_, row, columns) => {
    const { otherUnits, index, asked } = mapOf(row);
    expect(otherUnits.map(({ column }) => column)).toEqual(columns);
    for (const column of columns) {
      expect(index).not.toHaveProperty(column);
      expect(asked).toContainEqual(expect.objectContaining({ column }));
    }
  });

  test('is taken where a person chose it', () => {
    expect(mapOf(['Цена, $', 'Закупка, ₽'], { price: 'Цена, $' }).index.price).toBe(0);
  });

  test.each<[string[], number | null]>([
    [['Цена', 'Валюта'], 1],
    [['Price', 'Currency'], 1],
    [['Цена', 'Валюта сделки', 'Курс'], 1],
    [['Валюта', 'Цена', 'Валюта'], null],
    [['Цена', 'Курс валюты'], null],
  ])('the column of currencies in %j stands at %j', (row, at) => {
    expect(mapOf(row).currency?.at ?? null).toBe(at);
  });
});
