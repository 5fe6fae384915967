import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { reachIn, sharedSpansOf, spansOf } from '../../../src/domain/positions/rowSpans';
import { bookOf, netSettings } from '../../support/bareBook';

const row = (id: string, at: number) => ({ id, row: at });

describe('between which rows those of one number stand', () => {
  test.each<[string, { id: string; row: number }[], object]>([
    ['no rows, no spans', [], {}],
    ['one row is its own first and last', [row('1', 7)], { 1: { first: 7, last: 7, rows: 1 } }],
    [
      'rows in any order, other numbers between them',
      [row('1', 5), row('2', 3), row('1', 9), row('1', 2)],
      { 1: { first: 2, last: 9, rows: 3 }, 2: { first: 3, last: 3, rows: 1 } },
    ],
    ['a number is no name: it is equal as it stands', [row('1', 2), row('01', 3)], { 1: { rows: 1 }, '01': { rows: 1 } }],
  ])('%s', (_, rows, spans) => {
    expect(Object.fromEntries(spansOf(rows))).toMatchObject(spans);
    expect(spansOf(rows).size).toBe(Object.keys(spans).length);
  }); // prettier-ignore
});

describe('the numbers of a book under which rows are one deal', () => {
  const BALKA = { client: 'Балка' };
  const rows = [
    { id: '1', ...BALKA },
    { id: '2', ...BALKA },
    { id: '1', client: 'Гвоздь' },
    { id: '3', ...BALKA },
    { id: '3', client: 'Гвоздь' },
    { id: '', ...BALKA },
    { id: '', ...BALKA },
    { id: '1', ...BALKA },
  ];
  const spansWhere = (positions: boolean) =>
    Object.fromEntries(sharedSpansOf(bookOf(rows, { settings: netSettings({ positions }) }).deals));

  test('span every row of the number, another client’s too', () => {
    expect(spansWhere(true)).toEqual({ 1: { first: 2, last: 9, rows: 3 } });
  });

  test('are none where each row is a deal', () => {
    expect(spansWhere(false)).toEqual({});
  });
});

describe('whether all rows of a deal are in sight', () => {
  const spans = spansOf([row('1', 2), row('1', 3), row('1', 8), row('2', 4)]);

  test.each<[string, string, number[], boolean]>([
    ['all of them', '1', [2, 3, 8], true],
    ['all but one', '1', [2, 3], false],
    ['none of them', '1', [], false],
    ['more than were known of, for rows were added', '1', [2, 3, 8, 9], true],
    ['a number of which nothing is known', '5', [], true],
  ])('%s', (_, id, seen, isWhole) => {
    const inSight = seen.map((at) => row(id, at));
    expect(reachIn([row('2', 4), ...inSight], spans)({ id })).toBe(isWhole);
  });

  test('a book sees its own deals whole, and none of them without one of its rows', () => {
    const books = fc.array(fc.constantFrom('1', '2', '3'), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(books, fc.nat(), (ids, pick) => {
        const rows = ids.map((id, at) => row(id, at + 2));
        const missing = rows[pick % rows.length];
        const others = rows.filter((each) => each !== missing);
        for (const { id } of rows) {
          expect(reachIn(rows, spansOf(rows))({ id })).toBe(true);
          expect(reachIn(others, spansOf(rows))({ id })).toBe(id !== missing?.id);
        }
      }),
    );
  });
});
