import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headerKey, isUnit } from '../../../src/sheets/headers/headerKey';

describe('the key of a header', () => {
  test.each([
    ['case', 'ДАТА ЗАЯВКИ', 'дата заявки'],
    ['ё', 'Дата счёта', 'дата счета'],
    ['punctuation', 'Причина (проигрыша):', 'причина проигрыша'],
    ['the rouble sign and the unit', 'Цена, ₽/т', 'цена'],
    ['a unit in brackets', 'Вес (кг)', 'вес'],
    ['the percent sign', 'Маржа, %', 'маржа'],
    ['a line break', 'Дата\nотгрузки', 'дата отгрузки'],
    ['extra and no-break spaces', '  Следующий\u00a0  шаг ', 'следующий шаг'],
    ['underscores of a CRM', 'close_value', 'close value'],
  ])('passes over %s', (_, header, key) => {
    expect(headerKey(header)).toBe(key);
  });

  test('keeps the number sign apart from the word it stands against', () => {
    expect(headerKey('№сделки')).toBe(headerKey('№ сделки'));
  });

  test('keeps a unit that stands alone', () => {
    expect(headerKey('т')).toBe('т');
    expect(isUnit('₽/т')).toBe(true);
    expect(isUnit('Цена')).toBe(false);
  });

  test('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (header) => headerKey(headerKey(header)) === headerKey(header)),
    );
  });

  test('does not depend on the way by which it is spelled: a space about the words takes the longer one', () => {
    const word = fc.stringMatching(/^([А-Яа-я]{1,4}|[A-Za-z]{1,4})$/);
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
    fc.assert(fc.property(words, (header) => headerKey(header) === headerKey(` ${header} `)));
  });
});
