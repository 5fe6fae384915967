import { describe, expect, test } from '@jest/globals';

import { trendOf } from '../../../src/domain/reports/trend';
import { day } from '../../support/dealBuilder';

describe('the curve', () => {
  const snapshots = ['2026-06-17', '2026-06-01', '2026-06-08', '2026-06-05', '2026-06-15'].map((text, stuck) => ({
    day: day(text),
    values: { stuck },
  }));

  test('is day 0 and the last snapshot of each week since', () => {
    expect(trendOf(snapshots).map(({ week, values }) => [week, values.stuck])).toEqual([
      [0, 1],
      [1, 2],
      [2, 4],
      [3, 0],
    ]);
  });

  test('is empty before the first snapshot', () => {
    expect(trendOf([])).toEqual([]);
  });
});
