import { expect, test } from '@jest/globals';
import { metrics } from '../../../src/domain/metrics';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import { metricValue } from '../../../src/domain/metrics/metricValue';
import { JUNE } from '../../support/bareBook';
import { exampleReview, exampleValues } from './example';

const { all } = kpiOf(exampleReview(), JUNE);

test.each(metrics.map((metric) => [metric.id, metric] as const))(
  '%s of the docs is as worked out by hand',
  (id, metric) => {
    const value = metricValue(metric, all[id]);
    const expected = exampleValues[id];
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 9);
  },
);
