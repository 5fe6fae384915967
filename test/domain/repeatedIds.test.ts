import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { repeatedIds } from '../../src/domain/repeatedIds';
import { makeDeal } from './dealBuilder';

function firstRowsOfRepeated(ids: readonly string[]) {
  const repeated = repeatedIds();
  ids.forEach((id, index) => {
    repeated.meet(makeDeal({ id, row: index + 2 }));
  });
  return repeated.firstRows();
}

describe('ids that stand more than once', () => {
  test('are known by the row in which they stand first', () => {
    expect([...firstRowsOfRepeated(['М-1', 'М-2', 'М-1.1', 'М-3', 'м-3', 'М-2', 'М-11'])]).toEqual([['М-2', 3]]);
  });

  test('a blank id is none', () => {
    expect(firstRowsOfRepeated(['', '', 'М-1', '']).size).toBe(0);
  });

  test('are those that a count finds, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd')), (ids) => {
        const repeated = new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index));
        const expected = [...repeated].map((id) => [id, ids.indexOf(id) + 2]);
        expect(new Map(firstRowsOfRepeated(ids))).toEqual(new Map(expected as [string, number][]));
      }),
    );
  });
});
