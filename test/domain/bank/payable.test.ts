import { describe, expect, test } from '@jest/globals';

import { payableOf } from '../../../src/domain/bank/payable';
import type { Deal } from '../../../src/domain/deal';
import { bookOf, netSettings } from '../../support/bareBook';
import { stage } from '../../support/dealBuilder';

const worth = (roubles: number, paid: number | null = null): Partial<Deal> => ({
  price: roubles * 100,
  paid: paid === null ? null : paid * 100,
});
const back = { quantity: -1000 };

/** Of each row of one deal, in roubles; the topmost is its head. */
function payables(rows: readonly Partial<Deal>[]): (number | null)[] {
  const cells = { id: '1', client: 'Балка' };
  const { deals } = bookOf(
    rows.map((row, at) => ({ ...cells, ...row, ...(at === 0 && { stage: stage('deal') }) })),
    { settings: netSettings({ positions: true, pricesIncludeVat: true }) },
  );
  return deals.map((reviewed) => {
    const payable = payableOf(reviewed);
    return payable === null ? null : payable / 100;
  });
}

describe('what the payment on a row pays for', () => {
  test('no row, nothing', () => {
    expect(payableOf(undefined)).toBeNull();
  });

  test.each<[string, readonly Partial<Deal>[], (number | null)[]]>([
    ['a deal of one row, its amount', [worth(100)], [100]],
    ['also where some is paid', [worth(100, 40)], [100]],
    ['a return, nothing', [{ ...worth(100), ...back }], [null]],
    ['a row without an amount, nothing', [{}], [null]],
    ['a head, its positions too', [worth(100), worth(50), worth(20)], [170, null, null]],
    ['whatever is paid on it already', [worth(100, 30), worth(50)], [150, null]],
    ['a position with a payment of its own, itself', [worth(100), worth(50, 10), worth(20)], [120, 50, null]],
    ['even one of nothing', [worth(100), worth(50, 0)], [100, 50]],
    ['a position that is a return takes nothing off', [worth(100), { ...worth(50), ...back }], [100, null]],
    ['nor has it a payment of its own', [worth(100), { ...worth(50, 10), ...back }], [100, null]],
    ['a head that is a return, for its positions', [{ ...worth(100), ...back }, worth(50)], [50, null]],
    ['a head without an amount, for its positions', [{}, worth(50)], [50, null]],
    ['a position without an amount adds none', [worth(100), {}], [100, null]],
    ['no row with an amount, nothing', [{}, {}], [null, null]],
  ])('%s', (_, rows, expected) => {
    expect(payables(rows)).toEqual(expected);
  });
});
