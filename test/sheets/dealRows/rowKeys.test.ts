import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withKeys } from '../../../src/sheets/dealRows/rowKeys';
import { makeDeal } from '../../support/dealBuilder';

/** Ids as a uuid gives them, one after another. */
function counter(): () => string {
  let count = 0;
  return () => String((count += 1)).padStart(12, '0');
}

describe('the keys of rows', () => {
  test('a row without a key gets one that no number reads like', () => {
    const [deal] = withKeys([makeDeal({ key: '' })], counter());
    expect(deal?.key).toBe('k000000000001');
  });

  test('of rows that share a key the first keeps it, a copy starts afresh', () => {
    const copied = {
      key: 'k9',
      acceptedStage: 'Сделка',
      touchedAt: null,
      rowHash: 'h1.2.Сделка',
      memory: '20622|2||КП',
    };
    const [first, copy] = withKeys([makeDeal(copied), makeDeal({ ...copied, row: 3 })], counter());
    expect(first).toMatchObject(copied);
    expect(copy).toMatchObject({ key: 'k000000000001', acceptedStage: '', rowHash: '', memory: '' });
  });

  test('a new key is never one that another row holds', () => {
    const deals = withKeys([makeDeal({ key: '' }), makeDeal({ key: 'k000000000001' })], counter());
    expect(deals.map(({ key }) => key)).toEqual(['k000000000002', 'k000000000001']);
  });

  test('after it every row has a key of its own, and asking again changes nothing', () => {
    const keys = fc.array(fc.constantFrom('', 'k1', 'k2', 'k000000000001'));
    fc.assert(
      fc.property(keys, (given) => {
        const once = withKeys(
          given.map((key) => makeDeal({ key })),
          counter(),
        );
        expect(new Set(once.map(({ key }) => key)).size).toBe(given.length);
        expect(withKeys(once, counter())).toEqual(once);
      }),
    );
  });
});
