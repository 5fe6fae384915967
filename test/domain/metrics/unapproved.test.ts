import { describe, expect, test } from '@jest/globals';

import { day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const belowFloor = {
  stage: stage('shipped'),
  shippedAt: day('2026-06-10'),
  price: 100_00,
  cost: 98_00,
  quantity: 10_000,
};

describe('sales without approval', () => {
  test.each([
    ['recognised in the period', belowFloor, [1, 20_00]],
    ['recognised before it', { ...belowFloor, shippedAt: day('2026-05-31') }, [0, 0]],
    ['a margin that the seller may sign', { ...belowFloor, cost: 90_00 }, [0, 0]],
    ['shipped by its date, the stage not moved yet', { ...belowFloor, stage: stage('deal') }, [1, 20_00]],
    ['an order that has not gone', { ...belowFloor, stage: stage('deal'), shippedAt: null }, [0, 0]],
  ])('%s', (_, cells, figures) => {
    const { all } = juneKpi([cells]);
    expect([all['unapproved-sales'], all['unapproved-gross-profit']]).toEqual(figures);
  });
});
