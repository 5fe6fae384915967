import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import type { Day, Instant } from '../../../src/domain/calendar/time';
import { dayOf, MS_PER_MINUTE } from '../../../src/domain/calendar/time';
import { speedPaysOf } from '../../../src/domain/reports/speedPays';
import { wilsonInterval } from '../../../src/domain/reports/wilson';
import { bookOf, netSettings } from '../../support/bareBook';
import { at, day } from '../../support/dealBuilder';

const MONDAY = at('2026-06-01T10:00');

/** Asked on a Monday morning, answered so many minutes later, paid ten days later or never. */
function asked(minutes: number | null, isPaid = false, requestedAt = MONDAY): Partial<Deal> {
  const respondedAt = minutes === null ? null : ((requestedAt + minutes * MS_PER_MINUTE) as Instant);
  return { requestedAt, respondedAt, paidAt: isPaid ? ((dayOf(requestedAt) + 10) as Day) : null };
}

/** Paid within ten days; of a day only, so that they tell the maturity and are in no bucket. */
const quick = Array.from({ length: 9 }).map(() => ({ requestedAt: at('2026-03-02T00:00'), paidAt: day('2026-03-12') }));

function bucketsOf(rows: readonly Partial<Deal>[]) {
  return speedPaysOf(bookOf([...quick, ...rows], { settings: netSettings({ minSample: 2 }) }));
}

describe('answers by their speed', () => {
  test.each<[string, Partial<Deal>, number[]]>([
    ['at once', asked(0), [1, 0, 0, 0, 0]],
    ['within the very quarter', asked(15), [1, 0, 0, 0, 0]],
    ['a minute more', asked(16), [0, 1, 0, 0, 0]],
    ['four hours sharp', asked(240), [0, 0, 0, 1, 0]],
    ['longer', asked(241), [0, 0, 0, 0, 1]],
    ['never', asked(null), [0, 0, 0, 0, 1]],
    ['over the night only working minutes count', asked(24 * 60), [0, 0, 0, 0, 1]],
    [
      'in the minute of the request, whatever its seconds',
      { ...asked(0), requestedAt: at('2026-06-01T10:00:40') },
      [1, 0, 0, 0, 0],
    ],
    ['before the request', asked(-1), [0, 0, 0, 0, 0]],
    ['on a day without a time', { ...asked(0), respondedAt: at('2026-06-02T00:00') }, [0, 0, 0, 0, 0]],
    ['a request without a time', asked(5, false, at('2026-06-01T00:00')), [0, 0, 0, 0, 0]],
    ['ripe on its last day', asked(5, false, at('2026-06-07T10:00')), [1, 0, 0, 0, 0]],
    ['too young', asked(5, false, at('2026-06-08T10:00')), [0, 0, 0, 0, 0]],
    ['a year ago', asked(5, false, at('2025-06-18T10:00')), [1, 0, 0, 0, 0]],
    ['longer ago', asked(5, false, at('2025-06-17T10:00')), [0, 0, 0, 0, 0]],
  ])('%s', (_, row, requests) => {
    expect(bucketsOf([row]).map((bucket) => bucket.requests)).toEqual(requests);
  });

  test('a payment counts within the maturity, that very day included', () => {
    const late = { ...asked(5, true), paidAt: day('2026-06-12') };
    expect(bucketsOf([asked(5, true), late])[0]).toMatchObject({ requests: 2, paid: 1, share: 0.5 });
  });

  test('nobody can say without a maturity', () => {
    expect(speedPaysOf(bookOf([asked(5, true)], { settings: netSettings({ minSample: 2 }) }))).toEqual([]);
  });

  test('a bucket without requests has no share', () => {
    expect(bucketsOf([])[4]).toEqual({ upTo: null, requests: 0, paid: 0, share: null, low: null, high: null });
  });
});

describe('where the true share lies', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [31, 100, 0.2278, 0.4063],
  ])('%i of %i', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('always about the share that was met', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const part = Math.round(whole * share);
        const { low, high } = wilsonInterval(part, whole) ?? { low: 1, high: 0 };
        expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      }),
    );
  });
});
