import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { outstandingOf } from '../../../src/domain/money/outstanding';

describe('what is left of tranches', () => {
  test.each<[string, (number | null)[], number[], (number | null)[]]>([
    ['the oldest is paid first', [100, 200, 300], [250], [0, 50, 300]],
    ['payments add up', [100, 200], [60, 60], [0, 180]],
    ['nothing paid leaves all', [100, 200], [], [100, 200]],
    ['paid to the kopeck leaves nothing', [100, 200], [300], [0, 0]],
    ['an overpayment is no debt', [100, 200], [1000], [0, 0]],
    ['a blank tranche stays blank', [100, null, 200], [150], [0, null, 150]],
    ['a credit note pays, wherever it stands', [100, 200, -50], [100], [0, 150, 0]],
    ['a payment taken back raises no debt', [100], [-50], [100]],
    ['a tranche of 0 shows 0', [0, 100], [], [0, 100]],
  ])('%s', (_, tranches, payments, left) => {
    expect(outstandingOf(tranches, payments)).toEqual(left);
  });

  test('together they are what was owed less what was paid, never below 0', () => {
    const total = (sums: readonly (number | null)[]): number =>
      sums.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const tranches = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null }));
    fc.assert(
      fc.property(tranches, fc.array(fc.nat(1e9)), (owed, paid) => {
        expect(total(outstandingOf(owed, paid))).toBe(Math.max(0, total(owed) - total(paid)));
      }),
    );
  });
});
