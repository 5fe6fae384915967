import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Sample } from '../../../src/domain/metrics/sample';
import { median } from '../../../src/domain/money/percentile';

function sampleOf(values: readonly number[]): Sample {
  const sample = new Sample();
  for (const value of values) sample.add(value);
  return sample;
}

describe('percentile, as the sheet’s PERCENTILE', () => {
  test.each([
    ['nothing has none', [], 50, null],
    ['one value is every percentile', [7], 90, 7],
    ['the middle of two lies between them', [3, 6], 50, 4.5],
    ['the order of the sample does not matter', [30, 9, 24, 18, 12], 90, 27.6],
    ['numbers are not sorted as text', [10, 9, 100], 50, 10],
    ['interpolation leaves no binary dust', [9, 18], 90, 17.1],
    ['the ends are the least and the largest', [5, 1, 3], 0, 1],
  ])('%s', (_, values, percent, value) => {
    expect(sampleOf(values).percentile(percent)).toBe(value);
  });

  test('the median lies among the sample and half of it is no larger', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (sample) => {
        const middle = median(sample) ?? NaN;
        expect(sample.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(sample.length);
        expect(sample.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(sample.length);
      }),
    );
  });

  test('samples united are the sample of all their values, also when they have been asked before', () => {
    const [one, other] = [sampleOf([30, 9]), sampleOf([24, 18, 12])];
    expect(one.percentile(50)).toBe(19.5);
    one.join(other);
    expect([one.percentile(90), one.size, other.percentile(50)]).toEqual([27.6, 5, 18]);
  });
});
