import { describe, expect, test } from '@jest/globals';

import { build, outcomeOf } from '../../bench/build';
import { decimalBuild } from '../../bench/decimal';
import { dealtRows } from '../../bench/dealtRows';
import { floor } from '../../bench/floor';
import { floorOutcome } from '../../bench/floorOutcome';
import { MANAGERS } from '../../bench/world';

const rows = dealtRows(6000);
const built = outcomeOf(build(rows));

describe('what the benchmark compares', () => {
  test('every check that the dealt rows can break is broken in some of them', () => {
    expect(Object.keys(built.found).length).toBeGreaterThanOrEqual(22);
  });

  test('the floor finds the same rows and the same figures, to the kopeck', () => {
    expect(floorOutcome(floor(rows))).toEqual(built);
  });

  test('decimals in every row give the same revenue and gross profit', () => {
    const { grossProfit, revenue } = decimalBuild(rows);
    MANAGERS.forEach((name, manager) => {
      const months = built.figures[name] ?? [];
      expect(grossProfit[manager]?.map((sum) => sum.times(100).toNumber())).toEqual(
        months.map((values) => values['gross-profit']),
      );
      expect(revenue[manager]?.map((sum) => sum.times(100).toNumber())).toEqual(
        months.map((values) => values['revenue']),
      );
    });
  });
});
