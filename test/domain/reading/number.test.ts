import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readMoney } from '../../../src/domain/reading/money';
import { readInteger, readNumber, readQuantity } from '../../../src/domain/reading/number';
import { scanNumber } from '../../../src/domain/reading/scanNumber';
import { quantityUnitsWith } from '../../../src/domain/reading/units';

/** `digits` with the last `decimals` of them after a point: 5 and 2 are 0.05. */
function writtenWith(digits: number, decimals: number): string {
  const text = String(Math.abs(digits)).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  return `${digits < 0 ? '-' : ''}${whole}${decimals > 0 ? '.' : ''}${text.slice(text.length - decimals)}`;
}

describe('money as text, in kopecks', () => {
  test.each([
    ['1 234,56 ₽', 123456],
    ['1\u00a0234,56', 123456],
    ['1\u202f234,56\u00a0₽', 123456],
    ['1 234,56 руб.', 123456],
    ['1 234,56 р.', 123456],
    ['61 240 ₽/т', 6124000],
    ['61240 руб./т', 6124000],
    ['₽ 500', 50000],
    ['₽ 500/т', 50000],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1 234.5', 123450],
    ['1.234.567', 123456700],
    ['1,234,567', 123456700],
    ['1,234,567.89', 123456789],
    ["1'234.50", 123450],
    ["'1234", 123400],
    ['12,500', 1250],
    ['1234.500', 123450],
    ['1 234.500', 123450],
    ['0.500', 50],
    ['.500', 50],
    ['12.5', 1250],
    ['5р.', 500],
    [',5', 50],
    ['+5', 500],
    ['-5', -500],
    ['−1 234,5', -123450],
    ['–5', -500],
    ['0,1', 10],
    ['1234567890123,45', 123456789012345],
    ['0,125', 12.5],
    ['19999.999', 1999999.9],
    ['1,15', 115],
    ['1’234.50', 123450],
    ['1 234,5678901234567', 123456.78901234567],
    ['1.234.567,12345678901', 123456712.3456789],
  ])('%j is %d', (text, kopecks) => expect(readMoney(text)).toBe(kopecks));

  test.each([
    ['12.500', 'ambiguous-number'],
    ['-12.500 ₽', 'ambiguous-number'],
    ['123.500', 'ambiguous-number'],
    [',12.500', 'not-a-number'],
    ['.12,500', 'not-a-number'],
    [',123,456', 'not-a-number'],
    ["1 234'567", 'not-a-number'],
    ['1.234 567', 'not-a-number'],
    ['1O234', 'not-a-number'],
    ['1,5O5', 'not-a-number'],
    ['1,5e5', 'not-a-number'],
    ['1,12345678901234e5', 'not-a-number'],
    ['12,5O', 'not-a-number'],
    ['1O5', 'not-a-number'],
    ['1 23', 'not-a-number'],
    ['1,23,456', 'not-a-number'],
    ['500/т', 'not-a-number'],
    ['1234 567', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['1.23,4.5', 'not-a-number'],
    ['1 234.567,8', 'not-a-number'],
    ['0.123.456', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['100 $', 'not-a-number'],
    ['5 тыс', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['26.01.2026', 'not-a-number'],
    ['-', 'not-a-number'],
    ['нет', 'not-a-number'],
    ['5%', 'not-a-number'],
    ['#N/A', 'error-value'],
    ['#REF!', 'error-value'],
    ['#Н/Д', 'error-value'],
    [true, 'not-a-number'],
    [new Date(0), 'not-a-number'],
    [NaN, 'not-a-number'],
  ])('%p cannot be read: %s', (raw, code) => expect(readMoney(raw)).toBe(code));

  test.each(['', ' ', '\u00a0\u202f'])('%j is blank', (raw) => expect(readMoney(raw)).toBeNull());

  test('a typed number keeps its kopecks, and fractions of them as typed', () => {
    expect([1.15, 0.07, 1234.565, -0.1, 0].map(readMoney)).toEqual([115, 7, 123456.5, -10, 0]);
  });

  test('kopecks read back are what was written, as text and as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat({ max: 3 }), (digits, decimals) => {
        const written = writtenWith(digits, decimals);
        // The quotient of two whole doubles is the double nearest to it.
        const kopecks = (digits * 100) / 10 ** decimals;
        expect(readMoney(written.replace('.', ','))).toBe(kopecks);
        expect(readMoney(Number(written))).toBe(kopecks);
      }),
    );
  });
});

describe('quantities and whole numbers', () => {
  test.each([
    ['12,5 т', 12500],
    ['3 шт.', 3000],
    [20.125, 20125],
    [0.0001, 0.1],
    ['500 кг', 'not-a-number'],
    ['₽ 5', 'not-a-number'],
    ['', null],
  ])('a quantity of %p is %p thousandths', (raw, expected) => expect(readQuantity(raw)).toBe(expected));

  test.each([
    ['14', 14],
    ['14 дн.', 14],
    ['14,0', 14],
    [14, 14],
    ['14,5', 'out-of-range'],
    ['14 ₽', 'not-a-number'],
  ])('%p days are %p', (raw, expected) => expect(readInteger(raw)).toBe(expected));

  test.each([
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['-1 000 000 000 000 000', -1e15],
    [2 ** 53, 'out-of-range'],
    ['9 007 199 254 740 992', 'out-of-range'],
    [-1e300, 'out-of-range'],
    [5e-324, 'out-of-range'],
    [5.5e-17, 5.5e-17],
    [-0, -0],
  ])('%p, past what a cell holds, is %p', (raw, expected) => expect(readNumber(raw)).toBe(expected));

  test.each([
    ['12 м2', 'м2', 12],
    ['1 200 м³', 'м3', 1200],
    ['12 м3', 'м2', 'not-a-number'],
    ['м2', 'м2', 'not-a-number'],
  ])('%j in a book that sells in %s is %p', (text, unit, expected) => {
    expect(scanNumber(text, quantityUnitsWith(unit))).toBe(expected);
  });

  test('a plain number has no unit', () => expect([readNumber('5'), readNumber('5 т')]).toEqual([5, 'not-a-number']));
});
