import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../../src/domain/deal';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import { dayReportOf } from '../../../src/domain/reports/dayReport';
import type { DayReport } from '../../../src/domain/reports/dayReport';
import { laddersFrom } from '../../../src/domain/rules/ladder';
import type { LadderRow } from '../../../src/domain/rules/ladder';
import { bookOf, JUNE, junePlan } from '../../support/bareBook';
import type { ReviewChanges } from '../../support/dealBuilder';
import { ALL_COLUMNS, stage } from '../../support/dealBuilder';
import { exampleRows } from '../metrics/example';

const sentWithoutDate = { ...exampleRows[0], shippedAt: null, paidAt: null, stage: stage('shipped') };
const ladder = (...rows: readonly Partial<LadderRow>[]) =>
  laddersFrom(rows.map((row) => ({ row: 2, role: '', group: '', discountUpTo: null, marginFrom: null, ...row })));

function dayOf(changes: ReviewChanges = {}): DayReport {
  const plan = junePlan({ grossProfit: 400_000_00 });
  const review = bookOf([...exampleRows, sentWithoutDate], { plan, ...changes.rules }, changes);
  const month = kpiOf(review, JUNE);
  return dayReportOf({ review, month, yesterday: month, trend: [], actions: new Map(), cash: null, cashWeek: null });
}
const without = (...missing: readonly DealColumn[]) =>
  new Set([...ALL_COLUMNS].filter((column) => !missing.includes(column)));

test('what the owner reads, of the month so far', () => {
  const day = dayOf();
  expect(day).toMatchObject({
    trend: [],
    columns: ALL_COLUMNS,
    firstNotRecognized: 8,
    floor: 0.08,
    funnel: { funnel: { requests: 6 } },
    losses: { count: 1, grossProfit: 40_000_00 },
    discounts: { sales: 2, discount: 40_000_00 },
    quiet: [],
  });
  expect(day.profitByDay?.at(-1)).toMatchObject({ date: 30, grossProfit: 100_000_00 });
  expect(day.top?.map(({ deal }) => deal.row)).toEqual([8, 3, 7, 4]);
  expect(day.unanswered?.map(({ deal }) => deal.row)).toEqual([5]);
  expect(day.receivables?.map(({ deal }) => deal.row)).toEqual([3]);
  expect(day.aging?.map(({ key }) => key)).toEqual(['current', '1-30', '31-60', '61-90', '91-120', '120+']);
  expect(day.plan?.gap).toMatchObject({ fact: 100_000_00 });
});

describe('a report whose columns the sheet lacks is not made', () => {
  test.each<[keyof DayReport, DealColumn]>([
    ['plan', 'cost'],
    ['profitByDay', 'cost'],
    ['top', 'stage'],
    ['funnel', 'requestedAt'],
    ['unanswered', 'respondedAt'],
    ['losses', 'closedAt'],
    ['receivables', 'shippedAt'],
    ['aging', 'shippedAt'],
    ['discounts', 'listPrice'],
    ['quiet', 'client'],
  ])('%s without %s', (report, column) => {
    expect(dayOf()[report]).not.toBeNull();
    expect(dayOf({ columns: without(column) })[report]).toBeNull();
  });
});

describe('the margin from which a manager sells without asking', () => {
  test.each<[string, readonly Partial<LadderRow>[], number | null]>([
    ['of the ladder for every group', [{ role: 'менеджер', marginFrom: 0.12 }], 0.12],
    [
      'whatever stands above',
      [
        { role: 'РОП', marginFrom: 0.05 },
        { role: 'менеджер', marginFrom: 0.12 },
      ],
      0.12,
    ],
    ['not limited', [{ role: 'менеджер', discountUpTo: 0.1 }], null],
    ['no manager’s rung', [{ role: 'РОП', marginFrom: 0.05 }], null],
  ])('%s', (_, rows, floor) => {
    expect(dayOf({ rules: { ladders: ladder(...rows) } }).floor).toBe(floor);
  });
});

test('where every sale has its day there is none to jump to', () => {
  const review = bookOf(exampleRows);
  const month = kpiOf(review, JUNE);
  const known = { month, yesterday: month, trend: [], actions: new Map(), cash: null, cashWeek: null };
  expect(dayReportOf({ review, ...known }).firstNotRecognized).toBeNull();
});
