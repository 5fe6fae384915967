import { describe, expect, test } from '@jest/globals';

import { planFrom } from '../../../src/domain/rules/plan';
import type { PlanRow } from '../../../src/domain/rules/plan';
import { JUNE } from '../../support/bareBook';
import { day } from '../../support/dealBuilder';

const blank: PlanRow = {
  row: 2,
  month: day('2026-06-01'),
  manager: '',
  grossProfit: null,
  revenue: null,
  quantity: null,
};
const NOTHING = { grossProfit: null, revenue: null, quantity: null };

describe('the plan of a month', () => {
  test('the team’s is the row without a manager, not the sum', () => {
    const plan = planFrom([
      { ...blank, grossProfit: 900 },
      { ...blank, manager: 'Ким Олег', grossProfit: 250 },
    ]);
    expect(plan.targetFor(JUNE, '').grossProfit).toBe(900);
    expect(plan.targetFor(JUNE, 'кимолег').grossProfit).toBe(250);
  });

  test('without such a row the team’s is the sum of the managers’', () => {
    const plan = planFrom([
      { ...blank, manager: 'Ким', grossProfit: 250, revenue: 0 },
      { ...blank, manager: 'Орлова', grossProfit: 300 },
    ]);
    expect(plan.targetFor(JUNE, '')).toEqual({ grossProfit: 550, revenue: 0, quantity: null });
  });

  test('a figure that the team’s row leaves blank is the sum of the managers’', () => {
    const plan = planFrom([
      { ...blank, grossProfit: 900 },
      { ...blank, manager: 'Ким', revenue: 40 },
    ]);
    expect(plan.targetFor(JUNE, '')).toEqual({ grossProfit: 900, revenue: 40, quantity: null });
  });

  test('any day names its month, and a name is met in any spelling', () => {
    const plan = planFrom([{ ...blank, month: day('2026-06-17'), manager: 'Фёдоров П.', grossProfit: 5 }]);
    expect(plan.targetFor(JUNE, 'федоровп').grossProfit).toBe(5);
  });

  test('two rows of one manager add up', () => {
    const plan = planFrom([
      { ...blank, manager: 'Ким', grossProfit: 2 },
      { ...blank, manager: 'Ким', grossProfit: 3, quantity: 1 },
    ]);
    expect(plan.targetFor(JUNE, 'ким')).toEqual({ grossProfit: 5, revenue: null, quantity: 1 });
  });

  test.each([
    ['another month', { from: day('2026-05-01'), to: day('2026-05-31') }, ''],
    ['a period over two months', { from: day('2026-05-31'), to: day('2026-06-30') }, ''],
    ['a manager without a row', JUNE, 'орлова'],
  ])('%s has no plan', (_, period, managerKey) => {
    expect(planFrom([{ ...blank, grossProfit: 900 }]).targetFor(period, managerKey)).toEqual(NOTHING);
  });

  test('a row without a month plans nothing', () => {
    expect(planFrom([{ ...blank, month: null, grossProfit: 900 }]).targetFor(JUNE, '')).toEqual(NOTHING);
  });
});
