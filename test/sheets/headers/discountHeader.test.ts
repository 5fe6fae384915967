import { describe, expect, test } from '@jest/globals';
import { mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { strangerNotes } from '../../../src/sheets/reading/strangerNotes';

const codesOf = (...header: readonly string[]): unknown[] =>
  strangerNotes(mapDealHeaders(header), []).map(({ code }) => code);

describe("a team's own discount beside its price", () => {
  test.each(['Скидка, %', 'Скидка %', 'СКИДКА', 'Скидка клиенту', 'Discount', 'Discount, %'])(
    '%s is told of',
    (title) => {
      expect(codesOf('№', 'Клиент', 'Цена, ₽', title)).toContain('discount-beside-price');
    },
  );

  test.each([
    ['the list price is there', ['Цена прайс', 'Цена, ₽', 'Скидка, %']],
    ['the amount is there', ['Цена, ₽', 'Скидка, %', 'Сумма']],
    ['no price is there', ['Клиент', 'Скидка, %']],
    ['no discount is there', ['Клиент', 'Цена, ₽', 'Скидочная карта']],
  ])('nothing is said where %s', (_, header) => {
    expect(codesOf('№', ...header)).not.toContain('discount-beside-price');
  });
});
