import { describe, expect, test } from '@jest/globals';

import { netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, at, day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const open = {
  stage: stage('quote'),
  requestedAt: at('2026-06-16T10:00'),
  nextStep: 'Позвонить',
  nextStepDate: day('2026-06-18'),
  price: 100_00,
  cost: 80_00,
  quantity: 10_000,
};

describe('open deals now', () => {
  test.each([
    ['all in order', open, [1, 0, 0, 0]],
    ['a step without a date', { ...open, nextStepDate: null }, [1, 1, 0, 0]],
    ['a step of yesterday', { ...open, nextStepDate: day('2026-06-16') }, [1, 0, 1, 0]],
    ['a step of today', { ...open, nextStepDate: day('2026-06-17') }, [1, 0, 0, 0]],
    ['five days at a quote', { ...open, requestedAt: at('2026-06-12T10:00') }, [1, 0, 0, 1]],
    ['a paid deal', { ...open, stage: stage('paid'), nextStep: '' }, [0, 0, 0, 0]],
    ['an unknown stage is neither open nor closed', { ...open, stage: null, nextStep: '' }, [0, 0, 0, 0]],
    ['a return is an open deal as any', { ...open, quantity: -1000 }, [1, 0, 0, 0]],
  ])('%s', (_, cells, counts) => {
    const { all } = juneKpi([cells]);
    expect([all['open-deals'], all['no-next-step'], all['overdue-steps'], all.stuck]).toEqual(counts);
  });

  test('a sheet without a column for steps does not say how many have none', () => {
    const columns = new Set([...ALL_COLUMNS].filter((column) => column !== 'nextStep'));
    expect(juneKpi([{ ...open, nextStep: '' }], {}, { columns }).all['no-next-step']).toBeNull();
  });
});

describe('forecast', () => {
  test.each([
    ['profit by the probability of the stage', open, 100_00],
    ['rounded deal by deal', { ...open, price: 80_03, quantity: 3000 }, 5],
    ['without a step it does not count', { ...open, nextStep: '' }, 0],
    ['without its date neither', { ...open, nextStepDate: null }, 0],
    [
      'a step overdue by as many days as are forgiven still counts',
      { ...open, nextStepDate: day('2026-06-10') },
      100_00,
    ],
    ['by a day more it does not', { ...open, nextStepDate: day('2026-06-09') }, 0],
    ['without a cost nothing is known', { ...open, cost: null }, 0],
    ['a return takes away', { ...open, quantity: -10_000 }, -100_00],
  ])('%s', (_, cells, kopecks) => {
    expect(juneKpi([cells]).all).toMatchObject({ forecast: kopecks, 'forecast-own': kopecks });
  });

  test('by own history once enough deals have closed, over the whole book', () => {
    const closed = { quotedAt: day('2026-01-10'), manager: 'Ким' };
    const rows = [
      { ...open, manager: 'Орлова' },
      { ...closed, stage: stage('paid') },
      { ...closed, stage: stage('lost') },
      { ...closed, stage: stage('lost') },
    ];
    const enough = juneKpi(rows, { settings: netSettings({ ownProbabilityFrom: 3 }) });
    expect(enough.all).toMatchObject({ forecast: 100_00, 'forecast-own': 66_67 });
    expect(enough.managers[0]?.values['forecast-own']).toBe(66_67);
    const tooFew = juneKpi(rows, { settings: netSettings({ ownProbabilityFrom: 4 }) });
    expect(tooFew.all['forecast-own']).toBe(100_00);
  });
});

describe('receivable', () => {
  const debt = {
    client: 'ООО Балка',
    stage: stage('shipped'),
    shippedAt: day('2026-06-01'),
    price: 100_00,
    vatSale: 0,
  };
  const unpaid = { ...debt, dueDate: day('2026-06-16') };

  test.each([
    ['due yesterday', unpaid, [100_00, 100_00, 1]],
    ['due today', { ...unpaid, dueDate: day('2026-06-17') }, [100_00, 0, 0]],
    ['a kopeck left', { ...unpaid, paid: 99_99 }, [1, 1, 1]],
    ['paid in full', { ...unpaid, paid: 100_00 }, [0, 0, 0]],
    ['of nobody named', { ...unpaid, client: '' }, [100_00, 100_00, 0]],
    ['not shipped', { ...unpaid, shippedAt: null }, [0, 0, 0]],
    ['of a deal at an unknown stage', { ...unpaid, stage: null }, [100_00, 100_00, 1]],
  ])('%s', (_, cells, sums) => {
    const { all } = juneKpi([cells]);
    expect([all.receivable, all['overdue-receivable'], all['overdue-clients']]).toEqual(sums);
  });

  test('a client is one however it is spelled', () => {
    const rows = [unpaid, { ...unpaid, client: 'ооо  «БАЛКА»' }, { ...unpaid, client: 'АО Балка' }];
    expect(juneKpi(rows).all['overdue-clients']).toBe(2);
  });
});
