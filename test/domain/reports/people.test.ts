import { describe, expect, test } from '@jest/globals';

import { besideOf } from '../../../src/domain/reports/beside';
import { rampsOf } from '../../../src/domain/reports/newcomers';
import { mixComparisonsOf } from '../../../src/domain/reports/mixAdjustedMargin';
import { teamFrom } from '../../../src/domain/rules/team';
import { weekCurve } from '../../../src/sheets/tabs/weekCurve';
import type { Deal } from '../../../src/domain/deal';
import { MS_PER_MINUTE, startOf } from '../../../src/domain/calendar/time';
import type { Instant } from '../../../src/domain/calendar/time';
import { bookOf, JUNE, netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

const sale = { stage: stage('shipped'), shippedAt: day('2026-06-10'), price: 100_00, cost: 80_00, quantity: 1000 };

describe('managers on the same mix', () => {
  const settings = netSettings({ minSample: 2 });
  const rows = [
    { ...sale, manager: 'Ким', group: 'Лист', cost: 85_00 },
    { ...sale, manager: 'Ким', group: 'Лист', cost: 85_00 },
    { ...sale, manager: 'Орлова', group: 'Лист', cost: 95_00 },
    { ...sale, manager: 'Орлова', group: 'Нержавейка', cost: 70_00 },
    { ...sale, manager: 'Волков', group: 'Нержавейка', cost: 50_00 },
  ];
  const lines = mixComparisonsOf(bookOf(rows, { settings }), JUNE);

  test('each against the team’s margin on the groups that they sold', () => {
    const [kim, orlova] = lines;
    expect(kim).toMatchObject({ name: 'Ким', sales: 2, margin: 0.15 });
    expect(kim?.expectedMargin).toBeCloseTo(35 / 300, 12);
    expect(orlova?.expectedMargin).toBeCloseTo((35 / 3 + 40) / 200, 12);
  });

  test('a lower margin on a poorer mix may stand above the team, and one sale tells nothing', () => {
    expect(lines.map(({ name, margin, standing }) => [name, margin, standing])).toEqual([
      ['Ким', 0.15, 'above'],
      ['Орлова', 0.175, 'below'],
      ['Волков', 0.5, null],
    ]);
  });
});

describe('a difference of margins is told only where it exceeds twice its standard error', () => {
  const settings = netSettings({ minSample: 4 });
  const others = Array.from({ length: 4 }, () => ({ ...sale, manager: 'Ли', cost: 80_00 }));
  const standing = (...costs: readonly number[]) => {
    const own = costs.map((cost) => ({ ...sale, manager: 'Ким', cost: cost * 100 }));
    return mixComparisonsOf(bookOf([...own, ...others], { settings }), JUNE)[0]?.standing;
  };

  // The difference is half of the lead over the others, the team's margin being of both: 3 points of lead are 1.5.
  test.each<[string, readonly number[], string | null]>([
    ['steadily higher', [77, 77, 77, 77], 'above'],
    ['steadily lower', [83, 83, 83, 83], 'below'],
    ['higher by one lucky sale', [80, 80, 80, 68], 'same'],
    // Costs of 77 ± s: SE = s ÷ √3 of a point; twice that is 1.5 at s = 1.299.
    ['just apart', [78.29, 75.71, 78.29, 75.71], 'above'],
    ['just not', [78.31, 75.69, 78.31, 75.69], 'same'],
    ['too few of one’s own', [77, 77, 77], null],
  ])('%s', (_, costs, expected) => {
    expect(standing(...costs)).toBe(expected);
  });

  test('too few of the others', () => {
    const own = Array.from({ length: 4 }, () => ({ ...sale, manager: 'Ким', cost: 70_00 }));
    const lines = mixComparisonsOf(bookOf([...own, ...others.slice(1)], { settings }), JUNE);
    expect(lines.map((line) => line.standing)).toEqual([null, null]);
  });
});

describe('what a comparison of margins counts', () => {
  const linesOf = (...rows: readonly Partial<Deal>[]) => mixComparisonsOf(bookOf(rows), JUNE);
  const own = { ...sale, manager: 'Ким' };

  test.each<[string, Partial<Deal>]>([
    ['a sale of another month', { ...own, shippedAt: day('2026-05-31'), cost: 10_00 }],
    ['one without a cost', { ...own, cost: null }],
    ['a return', { ...own, quantity: -1000, cost: 10_00 }],
    ['what was given away', { ...own, price: 0 }],
    ['a deal that is not sold', { ...own, stage: stage('quote'), shippedAt: null, cost: 10_00 }],
  ])('not %s', (_, row) => {
    expect(linesOf(own, row)).toMatchObject([{ sales: 1, revenue: 100_00, grossProfit: 20_00, margin: 0.2 }]);
  });

  test('deals of nobody are the team’s, and have no line', () => {
    const lines = linesOf({ ...own, cost: 60_00 }, { ...sale, manager: '' });
    expect(lines).toMatchObject([{ name: 'Ким', margin: 0.4, expectedMargin: 0.3 }]);
  });
});

describe('beside a margin', () => {
  const ten = startOf(day('2026-06-16')) + 10 * 60 * MS_PER_MINUTE;
  const asked = (minutes: number) => ({
    ...{ ...sale, manager: 'Ким', requestedAt: ten as Instant },
    respondedAt: (ten + minutes * MS_PER_MINUTE) as Instant,
  });
  const call = (on: string | null, score: number | null, manager = 'Ким') => ({
    ...{ manager, score, day: on === null ? null : day(on) },
  });
  const calls = [
    call('2026-06-02', 1),
    call('2026-06-30', 0.5, 'КИМ'),
    ...[call('2026-05-31', 0), call(null, 0), call('2026-06-02', null), call('2026-06-02', 0, 'Ли')],
  ];
  const of = (minSample: number) =>
    besideOf(
      bookOf([asked(10), asked(20), asked(60)], { settings: netSettings({ minSample }) }),
      calls,
      ['ким', 'орлова'],
      JUNE,
    );

  test('stand the scores of the period’s calls and the median answer', () => {
    expect(of(3).get('ким')).toEqual({ callsScored: 2, callScore: 0.75, response: 20 });
    expect(of(3).get('орлова')).toEqual({ callsScored: 0, callScore: null, response: null });
  });

  test('few answers have no median', () => {
    expect(of(4).get('ким')?.response).toBeNull();
  });
});

describe('the curve of weeks', () => {
  const curve = (weeks: readonly number[]) => weekCurve(weeks, { count: (thousandths) => String(thousandths / 1000) });

  test.each([
    [[0, 50_000_00, 100_000_00], '▁▅█ 0 · 50 · 100'],
    [[-20_000_00, 1_600_00], '▁█ -20 · 2'],
    [[100_000_00], ''],
    [[0, 0], ''],
    [[0, -5], ''],
  ])('%j is %s', (weeks, said) => {
    expect(curve(weeks)).toBe(said);
  });
});

describe('the ramp of a newcomer', () => {
  const team = teamFrom([
    ...[
      { name: 'Ким', startedOn: day('2026-06-03') },
      { name: 'Орлова', startedOn: day('2025-01-10') },
    ].map((each, index) => ({
      ...{ row: index + 2, email: '', role: 'менеджер', discountUpTo: null, marginFrom: null },
      ...each,
    })),
  ]);
  const own = { ...sale, manager: 'Ким' };
  const book = bookOf(
    [
      { ...own, shippedAt: null, quotedAt: day('2026-06-04'), stage: stage('quote') },
      { ...own, paidAt: day('2026-06-13'), stage: stage('paid'), shippedAt: day('2026-06-12') },
      { ...sale, manager: 'Орлова', shippedAt: day('2026-06-16') },
    ],
    { team },
  );
  const [ramp, ...others] = rampsOf(book, [
    { manager: 'КИМ', day: day('2026-06-05') },
    { manager: 'Орлова', day: day('2026-06-05') },
  ]);

  test('counts reviewed calls, quotes and profit by week from the first day', () => {
    expect(ramp?.weeks).toEqual([
      { from: day('2026-06-03'), to: day('2026-06-09'), callsReviewed: 1, quotes: 1, grossProfit: 0 },
      { from: day('2026-06-10'), to: day('2026-06-16'), callsReviewed: 0, quotes: 0, grossProfit: 20_00 },
      { from: day('2026-06-17'), to: day('2026-06-23'), callsReviewed: 0, quotes: 0, grossProfit: 0 },
    ]);
  });

  test('tells the days to the first payment and to the team’s median week', () => {
    expect(ramp).toMatchObject({ daysToFirstPayment: 10, daysToMedian: 14 });
  });

  test('who started more than half a year ago is no newcomer', () => {
    expect(others).toEqual([]);
  });

  describe('against the team’s median week', () => {
    const started = { ...own, stage: stage('shipped') };
    const oldSale = (manager: string, shippedAt: string, price = 100_00) => ({
      ...{ ...sale, manager, price, shippedAt: day(shippedAt) },
    });
    /** Orlova earns 20 ₽ in each of the last 13 weeks. */
    const steady = Array.from({ length: 13 }, (_, back) => ({
      ...oldSale('Орлова', '2026-06-17'),
      shippedAt: ((day('2026-06-17') as number) - back * 7) as ReturnType<typeof day>,
    }));
    const days = (rows: Parameters<typeof bookOf>[0]) => rampsOf(bookOf(rows, { team }), [])[0]?.daysToMedian;

    test.each([
      ['exactly reached in the second week on the average', [{ price: 120_00, shippedAt: day('2026-06-10') }], 14],
      ['reached in the first', [{ price: 100_00, shippedAt: day('2026-06-03') }], 7],
      ['a kopeck short', [{ price: 119_99, shippedAt: day('2026-06-10') }], null],
    ])('%s', (_, changes, expected) => {
      const sales = changes.map((each) => ({ ...started, ...each }));
      expect(days([...steady, ...sales])).toBe(expected);
    });

    test('nobody’s deals and the newcomer’s own set no median', () => {
      const nobodys = steady.map((row) => ({ ...row, manager: '', price: 1_000_00 }));
      const kims = { ...started, price: 100_00, shippedAt: day('2026-06-03') };
      expect(days([...steady, ...nobodys, kims])).toBe(7);
      expect(days([...nobodys, kims])).toBeNull();
    });
  });

  test('the first payment is the earliest since the start', () => {
    const paid = (paidAt: string) => ({ ...own, stage: stage('paid'), shippedAt: null, paidAt: day(paidAt) });
    const first = (...dates: readonly string[]) =>
      rampsOf(bookOf(dates.map(paid), { team }), [])[0]?.daysToFirstPayment;
    expect(first('2026-06-15', '2026-06-05', '2026-05-01')).toBe(2);
    expect(first('2026-06-03')).toBe(0);
    expect(first('2026-06-02')).toBeNull();
    expect(first()).toBeNull();
  });
});
