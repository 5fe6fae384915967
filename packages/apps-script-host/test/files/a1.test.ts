import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteRange, addressOf, closedRange, placeOf, quotedSheet, sheetRangeOf } from '../../src/files/a1';

describe('A1 notation', () => {
  test('names every place of a sheet by an address of its own', () => {
    const place = fc.record({ row: fc.nat({ max: 1_048_575 }), column: fc.nat({ max: 16_383 }) });
    fc.assert(fc.property(place, (where) => expect(placeOf(addressOf(where))).toEqual(where)));
  });

  test.each(['', 'A', '1', 'A0', '1A', 'a1', 'A1:B2', 'A-1', 'A1 '])('%j is no address', (text) => {
    expect(placeOf(text)).toBeNull();
  });

  test.each([
    ['F2:F', 'F2:F50'],
    ['A:B', 'A1:B50'],
    ['2:5', 'A2:Z5'],
    ['C3:D9', 'C3:D9'],
    ['B1', 'B1'],
  ])('%s ends in a sheet of 50 rows as %s', (range, closed) => {
    expect(closedRange(range, 50, 26)).toBe(closed);
  });

  test.each([
    ["'План ''а'''!$A$1:$B$2", { sheet: "План 'а'", range: 'A1:B2' }],
    ['Deals!$A:$B', { sheet: 'Deals', range: 'A:B' }],
    ['=Deals!C3', { sheet: 'Deals', range: 'C3' }],
    ['#REF!', null],
    ['SUM(A1:A2)', null],
    ['A!A1,B!B1', null],
  ])('the reference %s', (text, expected) => {
    expect(sheetRangeOf(text)).toEqual(expected);
  });

  test('a reference is written so that it can be read', () => {
    const reference = `${quotedSheet("a'b")}!${absoluteRange('A1:B2')}`;
    expect(reference).toBe("'a''b'!$A$1:$B$2");
    expect(sheetRangeOf(reference)).toEqual({ sheet: "a'b", range: 'A1:B2' });
  });
});
