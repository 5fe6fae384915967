import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editTextOf } from '../../src/page/view/editText';
import { rulesOf } from '../../src/workbook/localeRules';
import { readTyped } from '../../src/workbook/typedText';

const ru = rulesOf('ru_RU');

describe('what the formula bar shows of a cell', () => {
  test.each([
    ['a formula', '=B2*2', 10, '0.00', '=B2*2'],
    ['money with its hidden kopecks', '', 61240.555, '#,##0', '61240,555'],
    ['a share in per cent', '', 0.07, '0%', '7%'],
    ['a day', '', 46190, 'dd.mm', '17.06.2026'],
    ['a moment', '', 46190.5, 'dd.mm', '17.06.2026 12:00:00'],
    ['a text that would read as a number', '', '007', undefined, "'007"],
    ['the same text in a text cell', '', '007', '@', '007'],
    ['a text that would read as a formula', '', '=cmd', undefined, "'=cmd"],
    ['a blank', '', null, undefined, ''],
  ])('%s', (_what, formula, value, format, shown) => {
    expect(editTextOf(formula, value, format, ru)).toBe(shown);
  });

  test('typed again, it is the same value', () => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((kopecks) => kopecks / 100),
      fc.string({ unit: fc.constantFrom(..."0123456789.,-+%='ab яЁ₽") }),
    );
    fc.assert(
      fc.property(value, (given) => {
        const typed = readTyped(editTextOf('', given, undefined, ru), ru, 2026);
        expect(typed.value).toBe(given === '' ? null : given);
      }),
    );
  });
});
