import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../../src/domain/deal';
import { cellsSay } from '../../../src/sheets/headers/cellsSay';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';

/** The map of a sheet that nobody set up. */
const mapOf = (row: readonly string[], chosen: Partial<Record<DealColumn, string>> = {}) =>
  mapDealHeaders(row, { say: cellsSay([]), chosen });

describe('a price by another unit than the quantity', () => {
  test.each<[string, string[], DealColumn[]]>([
    ['kilograms at a price a tonne', ['Объём, кг', 'Цена за тонну', 'Закупка за тонну'], ['price', 'cost']],
    ['pieces at a price a square metre', ['Кол-во, шт', 'Цена за м2'], ['price']],
    ['the cost alone', ['Кол-во, кг', 'Цена, ₽/кг', 'Закупка, ₽/т'], ['cost']],
    ['one unit spelt in two ways', ['Тоннаж, т', 'Цена за тонну', 'Закупка, руб/тн'], []],
    ['a unit of whatever kind', ['Кол-во, шт', 'Цена за ед.'], []],
    ['a price that names none', ['Кол-во, кг', 'Цена, ₽'], []],
    ['a quantity that names none', ['Кол-во', 'Цена за тонну'], []],
    ['thousands of roubles, which are no tonnes', ['Кол-во, кг', 'Цена, т.р.'], []],
  ])('%s', (_, row, columns) => {
    const { otherUnits, index, asked } = mapOf(row);
    expect(otherUnits.map(({ column }) => column)).toEqual(columns);
    for (const column of columns) {
      expect(index).not.toHaveProperty(column);
      expect(asked).toContainEqual(expect.objectContaining({ column }));
    }
  });

  test('is taken where a person chose it', () => {
    const { otherUnits, index } = mapOf(['Объём, кг', 'Цена за тонну'], { price: 'Цена за тонну' });
    expect([otherUnits, index.price]).toEqual([[], 1]);
  });
});
