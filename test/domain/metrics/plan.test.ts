import { describe, expect, test } from '@jest/globals';

import { kpiOf } from '../../../src/domain/metrics/kpi';
import { bookOf, junePlan } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const sale = { stage: stage('shipped'), shippedAt: day('2026-06-10'), price: 100_00, cost: 80_00, quantity: 10_000 };

describe('plan of the month', () => {
  test('attainment by profit, revenue and tonnes', () => {
    const plan = junePlan({ grossProfit: 800_00, revenue: 2000_00, quantity: 40_000 });
    expect(juneKpi([sale], { plan }).all).toMatchObject({
      plan: 800_00,
      'plan-attainment': 0.25,
      'plan-revenue': 2000_00,
      'plan-revenue-attainment': 0.5,
      'plan-quantity': 40_000,
      'plan-quantity-attainment': 0.25,
    });
  });

  test.each([
    ['12 of 21 working days passed', '2026-06-17T15:20', 0.25 / (12 / 21)],
    ['the month is over', '2026-07-20T10:00', 0.25],
    ['the month has not begun', '2026-05-29T10:00', null],
  ])('pace when %s', (_, now, pace) => {
    const plan = junePlan({ grossProfit: 800_00 });
    expect(juneKpi([sale], { plan }, { now: at(now) }).all['plan-pace']).toBe(pace);
  });

  test('a plan of nothing is shown, and nothing is divided by it', () => {
    const plan = junePlan({ grossProfit: 0 });
    expect(juneKpi([sale], { plan }).all).toMatchObject({ plan: 0, 'plan-attainment': null, 'plan-pace': null });
  });

  test('each manager has the own row, and none without one', () => {
    const plan = junePlan({ grossProfit: 800_00 }, { manager: 'Ким', grossProfit: 400_00 });
    const { managers } = juneKpi([{ ...sale, manager: 'Ким' }, { manager: 'Орлова' }], { plan });
    expect(managers.map(({ name, values }) => [name, values['plan-attainment']])).toEqual([
      ['Ким', 0.5],
      ['Орлова', null],
    ]);
  });

  test('a part of the month goes by the plan of the whole', () => {
    const review = bookOf([sale], { plan: junePlan({ grossProfit: 800_00 }) });
    expect(kpiOf(review, { from: day('2026-06-08'), to: day('2026-06-12') }).all['plan-attainment']).toBe(0.25);
  });

  test('a period over two months has none', () => {
    const review = bookOf([sale], { plan: junePlan({ grossProfit: 800_00 }) });
    expect(kpiOf(review, { from: day('2026-05-31'), to: day('2026-06-30') }).all).toMatchObject({
      plan: null,
      'plan-attainment': null,
      'plan-pace': null,
    });
  });
});
