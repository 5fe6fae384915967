import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import type { Day } from '../../../src/domain/calendar/time';
import { startOf } from '../../../src/domain/calendar/time';
import { stepsOf, worstStepOf } from '../../../src/domain/reports/steps';
import type { StepReport } from '../../../src/domain/reports/steps';
import { bookOf, netSettings } from '../../support/bareBook';
import { stage, TODAY } from '../../support/dealBuilder';

const ago = (days: number): Day => (TODAY - days) as Day;

/** Asked so many days ago and answered `after` days later, or never. */
function asked(daysAgo: number, after: number | null, cells: Partial<Deal> = {}): Partial<Deal> {
  const requestedAt = startOf(ago(daysAgo));
  return { requestedAt, respondedAt: after === null ? null : startOf(ago(daysAgo - after)), ...cells };
}

function times(count: number, cells: Partial<Deal>): Partial<Deal>[] {
  return Array.from({ length: count }, () => cells);
}

function contactStep(rows: readonly Partial<Deal>[]): StepReport | undefined {
  return stepsOf(bookOf(rows, { settings: netSettings({ minSample: 2 }) }))[0];
}

describe('how long a step takes', () => {
  test.each<[string, readonly Partial<Deal>[], number | null]>([
    ['four of five made it within so many days', [0, 1, 2, 3, 4].map((days) => asked(20, days)), 4],
    ['an answer before the request took no time', [asked(20, -3), asked(20, -1)], 0],
    ['an answer of half a year ago counts', [asked(179, 0), asked(179, 0)], 0],
    ['an older one does not', [asked(180, 0), asked(20, 0)], null],
    ['nor does one that is yet to come', [asked(1, 2), asked(20, 0)], null],
    ['too few have made it', [asked(20, 1), asked(20, null)], null],
    ['lost deals and returns count', [asked(20, 1, { stage: stage('lost') }), asked(20, 1, { quantity: -1 })], 1],
  ])('%s', (_, rows, maturity) => {
    expect(contactStep(rows)?.maturity).toBe(maturity);
  });
});

describe('cohorts of equal age', () => {
  // All answers take two days: what was asked yesterday or today is not ripe.
  const usual = times(3, asked(170, 2));
  test.each<[string, readonly Partial<Deal>[], Record<string, unknown>]>([
    ['ripe on its last day', [asked(2, 2)], { recent: { started: 1, reached: 1 } }],
    ['not ripe the day before', [asked(1, null)], { recent: { started: 0, reached: 0 } }],
    ['the first day of the recent', [asked(32, 2)], { recent: { started: 1 }, earlier: { started: 0 } }],
    ['the last of the earlier', [asked(33, 2)], { recent: { started: 0 }, earlier: { started: 1 } }],
    ['the first of the earlier', [asked(122, 2)], { earlier: { started: 1 } }],
    ['before that, none', [asked(123, 2)], { earlier: { started: 0 } }],
    [
      'an answer that came too late',
      [asked(20, 3), ...times(9, asked(171, 2))],
      { recent: { started: 1, reached: 0 } },
    ],
  ])('%s', (_, rows, expected) => {
    expect(contactStep([...usual, ...rows])).toMatchObject(expected);
  });

  test('each step starts where the one before ended, an order without an invoice at its shipment', () => {
    const whole = { quotedAt: ago(40), shippedAt: ago(38), paidAt: ago(30), stage: stage('paid') };
    const rows = times(2, asked(44, 3, whole));
    const steps = stepsOf(bookOf(rows, { settings: netSettings({ minSample: 2 }) }));
    expect(steps.map(({ to, maturity }) => [to, maturity])).toEqual([
      ['contact', 3],
      ['quote', 1],
      ['deal', 2],
      ['payment', 8],
    ]);
  });
});

describe('what is said of a step', () => {
  const before = times(4, asked(60, 1));
  test.each<[string, readonly Partial<Deal>[], StepReport['verdict'], number | null]>([
    ['fallen by half', [...before, ...times(2, asked(10, 1)), ...times(2, asked(10, null))], 'judged', -0.5],
    ['risen', [...times(2, asked(60, 1)), ...times(2, asked(60, null)), ...times(2, asked(10, 1))], 'judged', 0.5],
    ['nothing came lately', before, 'small', null],
    ['the book is too young', times(2, asked(10, 1)), 'early', null],
    ['all of it is still on the way', times(5, asked(3, null)), 'early', null],
    ['hardly anything comes by', [asked(60, null), asked(10, null)], 'small', null],
  ])('%s', (_, rows, verdict, change) => {
    expect(contactStep(rows)).toMatchObject({ verdict, change });
  });

  test('without a maturity nothing is counted', () => {
    const nobody = { started: 0, reached: 0 };
    expect(contactStep(times(9, asked(10, null)))).toMatchObject({ maturity: null, recent: nobody, earlier: nobody });
  });
});

describe('the worst step', () => {
  const step = (to: StepReport['to'], change: number | null): StepReport => {
    const cohort = { started: 9, reached: 3 };
    return { to, maturity: 1, recent: cohort, earlier: cohort, change, verdict: 'judged' };
  };
  test.each<[string, StepReport[], string | null]>([
    ['has fallen most', [step('contact', -0.1), step('quote', -0.3), step('deal', 0.4)], 'quote'],
    ['of equal ones is the earlier', [step('contact', null), step('deal', -0.2), step('payment', -0.2)], 'deal'],
    ['is none where nothing has fallen', [step('contact', 0), step('quote', 0.1), step('deal', null)], null],
  ])('%s', (_, steps, worst) => {
    expect(worstStepOf(steps)?.to ?? null).toBe(worst);
  });
});

test('what has not had its time never counts, however much of it comes', () => {
  const row = fc.record({ daysAgo: fc.integer({ min: 0, max: 200 }), after: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (rows, count) => {
      const book = rows.map(({ daysAgo, after }) => asked(daysAgo, after <= daysAgo ? after : null));
      const plain = contactStep(book);
      const young = times(count, asked(Math.max(0, (plain?.maturity ?? 0) - 1), null));
      const later = contactStep([...book, ...young]);
      const { maturity, recent, earlier, change } = later ?? {};
      if (plain?.maturity !== 0) expect(plain).toMatchObject({ maturity, recent, earlier, change });
    }),
  );
});
