import { describe, expect, test } from '@jest/globals';
import { commasSetThousandsApart, withoutLoneComma } from '../../../src/domain/reading/commas';
import type { RawCell } from '../../../src/domain/reading/rawCell';

/** Of a column of figures beside one of other things. */
const tells = (...cells: readonly RawCell[]): boolean =>
  commasSetThousandsApart(
    cells.map((cell) => ['1,5', cell]),
    [1],
  );

describe('the commas of a table', () => {
  test.each(['1,250.50', '-1,250.5', '$1,250.00', '1,234,567', '12,500.00 pcs'])(
    'set thousands apart by %j',
    (cell) => {
      expect([tells(cell), tells('12,500', 7, cell)]).toEqual([true, true]);
    },
  );

  test.each(['3,5', '12,50 ₽', '1 234,56', '1\u00a0234,56', '1.234,56', '0,5', '-2,75', '12,5000'])(
    'are decimal by %j',
    (cell) => {
      expect([tells('1,250.50', cell), tells(cell, '1,250.50')]).toEqual([false, false]);
    },
  );

  test.each<RawCell>(['12,500', '1234,567', '1250', 1250.5, '', 'a, b', '01,250.50', '#N/A'])(
    'are not told by %j',
    (cell) => {
      expect([tells(cell), tells(cell, '1,250.50')]).toEqual([false, true]);
    },
  );
});

test.each<[RawCell, RawCell]>([
  ['12,500', '12500'],
  [' -12,500 t', ' -12500 t'],
  ['12,500.5', '12,500.5'],
  ['1,234,567', '1,234,567'],
  ['1234,567', '1234,567'],
  ['0,500', '0,500'],
  ['12,5', '12,5'],
  [12_500, 12_500],
])('%j is read as %j there', (cell, read) => {
  expect(withoutLoneComma(cell)).toBe(read);
});
