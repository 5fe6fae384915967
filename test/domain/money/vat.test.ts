import { describe, expect, test } from '@jest/globals';

import { vatRateOf, vatRateOn } from '../../../src/domain/money/vat';
import { day } from '../../support/dealBuilder';

describe('the VAT rate', () => {
  test.each([
    ['2018-12-31', 0.18],
    ['2019-01-01', 0.2],
    ['2025-12-31', 0.2],
    ['2026-01-01', 0.22],
  ])('on %s it is %d', (text, rate) => {
    expect(vatRateOn(day(text))).toBe(rate);
  });

  test.each([
    ['a typed rate overrides it', 0.1, 0.1],
    ['0 is no VAT', 0, 0],
    ['a blank leaves it', null, 0.22],
    ['a negative rate is no rate', -0.2, 0.22],
  ])('%s', (_, typed, rate) => {
    expect(vatRateOf(typed, day('2026-06-17'))).toBe(rate);
  });
});
