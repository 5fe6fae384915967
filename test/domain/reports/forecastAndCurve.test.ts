import { describe, expect, test } from '@jest/globals';

import { curveOf } from '../../../src/domain/reports/curve';
import { stageForecastsOf } from '../../../src/domain/reports/probabilities';
import { bookOf, netSettings } from '../bareBook';
import { day, stage } from '../dealBuilder';

describe('the forecast stage by stage', () => {
  const open = { stage: stage('quote'), price: 100_00, cost: 80_00, nextStep: 'Счёт', nextStepDate: day('2026-06-18') };
  const closed = { quotedAt: day('2026-02-10') };
  const rows = [
    open,
    { ...open, nextStep: '' },
    { ...closed, stage: stage('paid') },
    { ...closed, stage: stage('lost') },
  ];
  const forecasts = stageForecastsOf(bookOf(rows, { settings: netSettings({ ownProbabilityFrom: 2 }) }));

  test('tells what counts, what does not, and what history says', () => {
    expect(forecasts.find(({ stage: { kind } }) => kind === 'quote')).toMatchObject({
      counted: 1,
      notCounted: 1,
      grossProfit: 20_00,
      byTable: 10_00,
      byOwn: 10_00,
      closed: 2,
      ownProbability: 0.5,
      usesOwn: true,
    });
  });

  test('a stage that too few have come to goes by the table', () => {
    expect(forecasts.find(({ stage: { kind } }) => kind === 'deal')).toMatchObject({ closed: 1, usesOwn: false });
  });

  test('has no closed stages', () => {
    expect(forecasts.map(({ stage: { kind } }) => kind)).toEqual(['lead', 'contact', 'quote', 'deal', 'shipped']);
  });
});

describe('the curve', () => {
  const snapshots = ['2026-06-17', '2026-06-01', '2026-06-08', '2026-06-05', '2026-06-15'].map((text, stuck) => ({
    day: day(text),
    values: { stuck },
  }));

  test('is day 0 and the last snapshot of each week since', () => {
    expect(curveOf(snapshots).map(({ week, values }) => [week, values.stuck])).toEqual([
      [0, 1],
      [1, 2],
      [2, 4],
      [3, 0],
    ]);
  });

  test('is empty before the first snapshot', () => {
    expect(curveOf([])).toEqual([]);
  });
});
