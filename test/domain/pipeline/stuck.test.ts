import { describe, expect, test } from '@jest/globals';

import { lastChangeOf, stuckDays } from '../../../src/domain/pipeline/stuck';
import { at, day, makeDeal, TODAY } from '../../support/dealBuilder';

const NO_DATES = {
  requestedAt: null,
  respondedAt: null,
  quotedAt: null,
  invoicedAt: null,
  shippedAt: null,
  paidAt: day('2026-06-16'),
  nextStepDate: day('2026-06-16'),
};

describe('the last change of a deal', () => {
  test.each([
    ['is the recorded one, however old', { touchedAt: at('2026-05-01T23:59') }, '2026-05-01'],
    ['else the latest of its dates', { quotedAt: day('2026-06-05'), invoicedAt: day('2026-06-15') }, '2026-06-16'],
    ['a shipment among them', { ...NO_DATES, shippedAt: day('2026-06-01'), quotedAt: day('2026-05-01') }, '2026-06-01'],
    ['with none of them unknown', NO_DATES, null],
  ])('%s', (_, changes, expected) => {
    expect(lastChangeOf(makeDeal(changes))).toBe(expected && day(expected));
  });
});

describe('days stuck', () => {
  test.each([
    ['on the day of the threshold it is stuck', '2026-06-12', 5, 5],
    ['a day before it is not', '2026-06-13', 5, 0],
    ['a threshold of 0 is off', '2020-01-01', 0, 0],
    ['a change ahead is none', '2026-06-20', 1, 0],
  ])('%s', (_, since, threshold, days) => {
    expect(stuckDays(day(since), TODAY, threshold)).toBe(days);
  });

  test('an unknown change is never stuck', () => {
    expect(stuckDays(null, TODAY, 1)).toBe(0);
  });
});
