import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DealColumn } from '../../src/domain/deal';
import { anyOf, missingColumns, PRICED, PROFIT, RECOGNIZED } from '../../src/domain/needs';
import type { Needs } from '../../src/domain/needs';
import { ALL_COLUMNS } from '../support/dealBuilder';

describe('what a figure cannot do without', () => {
  test.each<[string, Needs, readonly DealColumn[], readonly DealColumn[]]>([
    ['every column is there', ['stage', 'closedAt'], ['stage', 'closedAt', 'id'], []],
    ['one is not', ['stage', 'closedAt'], ['stage'], ['closedAt']],
    ['nothing is needed', [], [], []],
    ['of alternatives the second will do', [PRICED], ['amount'], []],
    ['of alternatives the first is named', [PRICED], ['cost'], ['price']],
    ['a missing day of recognition is the shipment', [RECOGNIZED], ['price'], ['shippedAt']],
    ['the day on which a deal was closed is one of recognition', [RECOGNIZED], ['closedAt'], []],
    ['of a pair both are needed', [anyOf('cost', ['listPrice', 'price'])], ['listPrice'], ['cost']],
    ['a whole pair will do', [anyOf('cost', ['listPrice', 'price'])], ['listPrice', 'price'], []],
    ['a column needed twice is named once', [...PROFIT, 'cost'], ['amount', 'paidAt'], ['cost']],
    ['in the order of the need', PROFIT, [], ['price', 'shippedAt', 'cost']],
  ])('%s', (_title, needs, columns, missing) => {
    expect(missingColumns(needs, new Set(columns))).toEqual(missing);
  });

  test('a figure is seen as soon as the columns that were named are there', () => {
    const column = fc.constantFrom(...ALL_COLUMNS);
    const group = fc.array(column, { minLength: 1, maxLength: 3 });
    const need = fc.oneof(
      column,
      fc.array(group, { minLength: 1, maxLength: 3 }).map((groups) => anyOf(...groups)),
    );
    fc.assert(
      fc.property(fc.array(need), fc.array(column), (needs, columns) => {
        const missing = missingColumns(needs, new Set(columns));
        expect(missing.filter((each) => columns.includes(each))).toEqual([]);
        expect(missingColumns(needs, new Set([...columns, ...missing]))).toEqual([]);
      }),
    );
  });
});
