import { describe, expect, test } from '@jest/globals';
import { currencyIn, currencyOf, usualCurrency } from '../../../src/domain/reading/currency';

describe('a currency', () => {
  test.each<[string, string | null]>([
    ['₽', 'RUB'],
    [' руб. ', 'RUB'],
    ['Рубль', 'RUB'],
    ['RUR', 'RUB'],
    ['$', 'USD'],
    ['US$', 'USD'],
    ['доллары США', 'USD'],
    ['у. е.', 'USD'],
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['юань', 'CNY'],
    ['тенге', 'KZT'],
    ['aed', 'AED'],
    ['бел. руб.', 'БЕЛ. РУБ.'],
    ['', null],
    ['—', null],
  ])('in a cell «%s» is %s', (cell, currency) => {
    expect(currencyOf(cell)).toBe(currency);
  });

  test.each<[string, string | null]>([
    ['Цена, $', 'USD'],
    ['Цена за тонну, руб/т', 'RUB'],
    ['Сумма, т.р.', 'RUB'],
    ['amount_usd', 'USD'],
    ['Закупка в юанях', 'CNY'],
    ['Цена рубероида', null],
    ['Цена европоддона', null],
    ['Цена, USD/EUR', null],
    ['Цена', null],
  ])('in a header «%s» is %s', (header, currency) => {
    expect(currencyIn(header)).toBe(currency);
  });

  test.each<[string, (string | null)[], string | null]>([
    ['the most', ['USD', 'USD', 'RUB', null], 'USD'],
    ['the rouble of equals', ['USD', 'RUB'], 'RUB'],
    ['none where none is named', [null], null],
  ])('of a book is %s', (_, currencies, usual) => {
    expect(usualCurrency(currencies)).toBe(usual);
  });
});
