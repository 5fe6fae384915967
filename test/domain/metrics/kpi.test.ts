import { describe, expect, test } from '@jest/globals';

import { metrics } from '../../../src/domain/metrics';
import { kpiOf, kpisOf } from '../../../src/domain/metrics/kpi';
import type { MetricUnit } from '../../../src/domain/metrics/metric';
import { metricValue } from '../../../src/domain/metrics/metricValue';
import { bookOf, JUNE, netSettings } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

const MAY = { from: day('2026-05-01'), to: day('2026-05-31') };

describe('the list of metrics', () => {
  test('names each once', () => {
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });

  test('says each in both languages, each title once', () => {
    for (const language of ['ru', 'en'] as const) {
      expect(new Set(metrics.map(({ titles }) => titles[language])).size).toBe(metrics.length);
      expect(metrics.filter(({ meaning }) => meaning[language] === '')).toEqual([]);
    }
  });
});

describe('KPI', () => {
  test('has every metric for the team and for each manager, by the first spelling met', () => {
    const { all, managers } = juneKpi([{ manager: 'Ким Олег' }, { manager: 'КИМ  ОЛЕГ' }, { manager: 'Орлова Нина' }]);
    expect(managers.map(({ name }) => name)).toEqual(['Ким Олег', 'Орлова Нина']);
    const ids = metrics.map(({ id }) => id);
    expect([all, ...managers.map(({ values }) => values)].map((values) => Object.keys(values))).toEqual([
      ids,
      ids,
      ids,
    ]);
  });

  test('a deal without a manager counts only for the team', () => {
    const { all, managers } = juneKpi([{ manager: '', stage: stage('lead') }]);
    expect([all['open-deals'], managers]).toEqual([1, []]);
  });

  test('several periods in one pass are as each alone', () => {
    const sale = { manager: 'Ким', stage: stage('shipped'), price: 100_00, cost: 80_00 };
    const review = bookOf([
      { ...sale, shippedAt: day('2026-06-10'), requestedAt: at('2026-05-31T12:00') },
      { ...sale, shippedAt: day('2026-05-10'), nextStep: 'Позвонить', nextStepDate: day('2026-06-18') },
    ]);
    expect(kpisOf(review, [JUNE, MAY])).toEqual([kpiOf(review, JUNE), kpiOf(review, MAY)]);
  });

  test('one manager’s rows go by the history of the whole book', () => {
    const settings = netSettings({ ownProbabilityFrom: 1 });
    const open = { stage: stage('lead'), price: 100_00, cost: 80_00, nextStep: 'КП', nextStepDate: day('2026-06-18') };
    const book = bookOf([open, { manager: 'Ким', stage: stage('paid') }], { settings });
    const own = { ...book, deals: book.deals.slice(0, 1) };
    expect(kpiOf(own, JUNE).all['forecast-own']).toBe(20_00);
  });
});

describe('a value as people write it', () => {
  test.each<[MetricUnit, number | null, number | null]>([
    ['money', -428_990_96, -428990.96],
    ['quantity', 10_084, 10.084],
    ['share', 0.25, 0.25],
    ['minutes', 601.5, 601.5],
    ['money', null, null],
  ])('%s %d', (unit, raw, value) => {
    expect(metricValue({ unit }, raw)).toBe(value);
  });
});
