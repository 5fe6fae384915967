import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { idLedger, repeatedIdsFrom } from '../../../src/domain/pipeline/repeatedIds';
import type { RepeatedIds } from '../../../src/domain/pipeline/repeatedIds';
import { makeDeal } from '../../support/dealBuilder';

const dealsWith = (ids: readonly string[]): Deal[] => ids.map((id, index) => makeDeal({ id, row: index + 2 }));

function repeatedIn(deals: readonly Deal[]): RepeatedIds {
  const ledger = idLedger();
  deals.forEach(ledger.meet);
  return ledger.repeated();
}

function firstRowsOfRepeated(ids: readonly string[]): RepeatedIds['firstRows'] {
  return repeatedIn(dealsWith(ids)).firstRows;
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

  test('tell of each deal the row above, in the run that found them and in an edit after it', () => {
    const deals = dealsWith(['М-3', 'М-1', 'М-3', '', 'М-1', 'М-2', 'М-3']);
    const found = repeatedIn(deals);
    const above = [null, null, 2, null, 3, null, 2];
    expect(deals.map(found.above)).toEqual(above);
    expect(deals.map(repeatedIdsFrom(found.firstRows).above)).toEqual(above);
  });
});
