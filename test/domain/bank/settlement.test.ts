import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DealPart } from '../../../src/domain/bank/settlement';
import { partsByDeal, settlementOf, unsettlementOf } from '../../../src/domain/bank/settlement';
import { day } from '../../support/dealBuilder';

const FIRST = day('2026-06-05');
const SECOND = day('2026-06-08');
const part = (lineKey: string, roubles: number, before: number | null, on = FIRST): DealPart => ({
  lineKey,
  dealKey: 'k1',
  part: roubles * 100,
  before: before === null ? null : before * 100,
  day: on,
});
const CHAIN = [part('a', 300, null), part('b', 700, 300, SECOND)];

test.each<[string, readonly DealPart[], number | null, unknown]>([
  ['a blank is set to the end', CHAIN, null, { kind: 'write', paid: 1000_00, paidOn: SECOND }],
  ['half way is set to the end', CHAIN, 300, { kind: 'write', paid: 1000_00, paidOn: SECOND }],
  ['the end stays', CHAIN, 1000, { kind: 'done' }],
  ['0 is no blank', CHAIN, 0, { kind: 'asks', paid: 1000_00 }],
  ['anything else asks', CHAIN, 500, { kind: 'asks', paid: 1000_00 }],
  [
    'not past what a person changed between',
    [part('a', 300, null), part('b', 100, 500)],
    null,
    { kind: 'asks', paid: 600_00 },
  ],
  ['from there on', [part('a', 300, null), part('b', 100, 500)], 500, { kind: 'write', paid: 600_00, paidOn: null }],
  ['no part', [], 500, { kind: 'done' }],
])('%s', (_, parts, paid, settlement) => {
  expect(settlementOf(parts, paid === null ? null : paid * 100, 1000_00)).toEqual(settlement);
});

test.each<[string, readonly string[], number | null, unknown]>([
  ['all of it', ['a', 'b'], 1000, { kind: 'write', paid: null, paidOn: SECOND }],
  ['the last', ['b'], 1000, { kind: 'write', paid: 300_00, paidOn: SECOND }],
  ['begun again', ['b'], 300, { kind: 'done' }],
  ['not one before the last', ['a'], 1000, { kind: 'asks', paid: 1000_00 }],
  ['not what was changed', ['a', 'b'], 900, { kind: 'asks', paid: 900_00 }],
  ['another import', ['c'], 1000, { kind: 'done' }],
])('taking back %s', (_, keys, paid, settlement) => {
  expect(unsettlementOf(CHAIN, new Set(keys), paid === null ? null : paid * 100, 1000_00)).toEqual(settlement);
});

test('wherever a run is cut, setting again comes to the same, and undoing to what was before', () => {
  const anyChain = fc.tuple(
    fc.option(fc.integer({ min: 0, max: 500 })),
    fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(anyChain, fc.nat(), ([opening, sums], cut) => {
      let before = opening;
      const parts = sums.map((sum, at) => {
        const made = part(String(at), sum, before);
        before = (before ?? 0) + sum;
        return made;
      });
      const at = parts[cut % parts.length];
      const settled = settlementOf(parts, at?.before ?? null, null);
      const end = (before ?? 0) * 100;
      expect(settled).toEqual(at?.before === end ? { kind: 'done' } : { kind: 'write', paid: end, paidOn: null });
      const undone = unsettlementOf(parts, new Set(parts.map(({ lineKey }) => lineKey)), end, null);
      expect(undone).toEqual({ kind: 'write', paid: opening === null ? null : opening * 100, paidOn: null });
    }),
  );
});

test('parts are gathered by their deals, in the order of the lines', () => {
  const line = (key: string, parts: DealPart[]) => ({ key, day: FIRST, sum: 1, parts });
  const found = partsByDeal([
    line('a', [part('', 1, null)]),
    line('b', [{ ...part('', 2, 1), dealKey: 'k2' }, part('', 3, 1)]),
  ]);
  expect(found.get('k1')?.map(({ lineKey, part: sum }) => [lineKey, sum])).toEqual([
    ['a', 100],
    ['b', 300],
  ]);
  expect(found.get('k2')).toHaveLength(1);
});
