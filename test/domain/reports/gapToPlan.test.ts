import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { gapToPlan, inRoubles } from '../../../src/domain/reports/gapToPlan';
import { planProgressOf } from '../../../src/domain/reports/planProgress';
import { bookOf, JUNE, junePlan } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

const lead = { stage: stage('lead'), requestedAt: at('2026-06-10T10:00') };
const sale = {
  stage: stage('shipped'),
  requestedAt: at('2026-06-10T10:00'),
  shippedAt: day('2026-06-10'),
  price: 100_00,
  cost: 80_00,
  quantity: 1000,
};
/** Usual: 4 requests, 2 sales of 100 ₽ with 20 ₽ of profit: a request brings 10 ₽. */
const april = { requestedAt: at('2026-04-10T10:00'), shippedAt: day('2026-04-10') };
const usual = [
  { ...sale, ...april },
  { ...sale, ...april },
  { ...lead, ...april, shippedAt: null },
  { ...lead, ...april, shippedAt: null },
];
/** 40 ₽ are due by today: 12 of 21 working days. */
const plan = junePlan({ grossProfit: 70_00 });

describe('why the plan is missed', () => {
  test.each([
    ['as usual', [sale, sale, ...Array(2).fill(lead)], { requests: 0, conversion: 0, averageDeal: 0, margin: 0 }],
    ['too few requests', [sale, lead], { requests: -20_00, conversion: 0, averageDeal: 0, margin: 0 }],
    ['too few sales of them', [sale, lead, lead, lead], { requests: 0, conversion: -20_00, averageDeal: 0, margin: 0 }],
    [
      'too small deals',
      [sale, { ...sale, quantity: 500 }, lead, lead],
      { requests: 0, conversion: 0, averageDeal: -10_00, margin: 0 },
    ],
    [
      'sold too cheap',
      [sale, { ...sale, cost: 95_00 }, lead, lead],
      { requests: 0, conversion: 0, averageDeal: 0, margin: -15_00 },
    ],
    ['no requests at all', [], { requests: -40_00, conversion: 0, averageDeal: 0, margin: 0 }],
  ])('%s', (_, rows, parts) => {
    expect(gapToPlan(bookOf([...usual, ...rows], { plan }), JUNE, '')?.parts).toEqual(parts);
  });

  test('the parts make up the gap to the kopeck', () => {
    const rows = fc.array(
      fc.record({
        stage: fc.constantFrom(stage('lead'), stage('shipped')),
        shippedAt: fc.constantFrom(null, day('2026-06-10'), day('2026-04-10')),
        price: fc.nat(1e9),
        cost: fc.nat(1e9),
        quantity: fc.integer({ min: -9999, max: 99_999 }),
      }),
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1e10 }), (cells, grossProfit) => {
        const typed = cells.map((each) => ({ ...sale, ...each }));
        const gap = gapToPlan(bookOf([...usual, ...typed], { plan: junePlan({ grossProfit }) }), JUNE, '');
        const { requests, conversion, averageDeal, margin } = gap?.parts ?? {
          requests: 0,
          conversion: 0,
          averageDeal: 0,
          margin: 0,
        };
        expect(gap?.parts === null ? gap.gap : requests + conversion + averageDeal + margin).toBe(gap?.gap);
      }),
    );
  });

  test('and to the rouble where they are read', () => {
    const kopecks = fc.integer({ min: -1e12, max: 1e12 });
    const parts = fc.record({ requests: kopecks, conversion: kopecks, averageDeal: kopecks, margin: kopecks });
    fc.assert(
      fc.property(parts, (exact) => {
        const gap = exact.requests + exact.conversion + exact.averageDeal + exact.margin;
        const read = inRoubles({ gap, parts: exact });
        const sum = Object.values(read.parts ?? {}).reduce((total, part) => total + part, 0);
        expect(sum).toBe(read.difference);
        expect(Math.abs(read.difference - gap)).toBeLessThanOrEqual(50);
      }),
    );
  });

  test.each([
    ['requests but no sales', [{ ...lead, ...april, shippedAt: null }]],
    ['sales but no requests', [{ ...sale, ...april, requestedAt: null }]],
    ['sales at cost', [{ ...sale, ...april, cost: 100_00 }]],
    ['sales at a loss', [{ ...sale, ...april, cost: 120_00 }]],
    [
      'a return that takes all revenue back',
      [
        { ...sale, ...april },
        { ...sale, ...april, cost: 150_00, quantity: -1000 },
      ],
    ],
  ])('usual days of %s are nothing to compare with', (_, usualDays) => {
    expect(gapToPlan(bookOf([...usualDays, sale], { plan }), JUNE, '')?.parts).toBeNull();
  });

  test('a return is no sale', () => {
    const back = { ...sale, quantity: -1000, requestedAt: null };
    const parts = gapToPlan(bookOf([...usual, sale, sale, lead, lead, back], { plan }), JUNE, '')?.parts;
    expect(parts).toEqual({ requests: 0, conversion: 0, averageDeal: -20_00, margin: 0 });
  });

  test('without earlier sales there is nothing to compare with', () => {
    expect(gapToPlan(bookOf([sale], { plan }), JUNE, '')).toMatchObject({ gap: -20_00, parts: null });
  });

  test('sales that returns all but cancel are nothing to compare with', () => {
    const cancelled = [
      { ...sale, ...april, price: 10_000_000_01, cost: 1 },
      { ...sale, ...april, price: 10_000_000_00, cost: 5_000_000_00, quantity: -1000 },
    ];
    const huge = { ...sale, price: 10_000_000_00, quantity: 99_999 };
    expect(gapToPlan(bookOf([...cancelled, huge], { plan }), JUNE, '')?.parts).toBeNull();
  });

  test('without a plan there is no gap', () => {
    expect(gapToPlan(bookOf([sale]), JUNE, '')).toBeNull();
  });
});

describe('what is needed per working day', () => {
  test.each([
    ['what is left, over the days left', '2026-06-17T15:20', { due: 40_00, daysLeft: 9, neededPerDay: 5_56 }],
    ['on the last day none is left', '2026-06-30T15:20', { due: 70_00, daysLeft: 0, neededPerDay: null }],
  ])('%s', (_, now, progress) => {
    const book = bookOf([sale], { plan }, { now: at(now) });
    expect(planProgressOf(book, JUNE, '')).toMatchObject({ plan: 70_00, fact: 20_00, ...progress });
  });

  test('nothing once the plan is reached', () => {
    const book = bookOf([sale, sale, sale, sale], { plan });
    expect(planProgressOf(book, JUNE, '')?.neededPerDay).toBe(0);
  });

  test('of one manager by the own plan and sales', () => {
    const own = junePlan({ grossProfit: 70_00 }, { manager: 'Ким', grossProfit: 30_00 });
    const book = bookOf([sale, { ...sale, manager: 'Ким', quantity: 500 }], { plan: own });
    expect(planProgressOf(book, JUNE, 'ким')).toMatchObject({ plan: 30_00, fact: 10_00 });
  });
});
