import { describe, expect, test } from '@jest/globals';
import type { DealColumn } from '../../src/domain/deal';
import { kpiOf } from '../../src/domain/metrics/kpi';
import { reportsOf } from '../../src/domain/reports';
import { missingFor, unseenIn } from '../../src/domain/seen';
import type { FigureId } from '../../src/domain/seen';
import { bookOf } from '../support/bareBook';
import { ALL_COLUMNS, day, reviewOf } from '../support/dealBuilder';
import { exampleRows } from './metrics/example';

const JUNE = { from: day('2026-06-01'), to: day('2026-06-17') };

describe('what the columns of a sheet show', () => {
  test('everything, where every column is there', () => {
    expect(unseenIn(ALL_COLUMNS)).toEqual([]);
  });

  test.each<[DealColumn, readonly FigureId[]]>([
    ['cost', ['gross-profit', 'margin', 'plan-attainment', 'plan-pace', 'unapproved-gross-profit', 'forecast']],
    ['requestedAt', ['requests', 'answered-in-time', 'response-median', 'response-p90', 'funnel']],
    ['respondedAt', ['answered-in-time', 'response-median', 'response-p90']],
    ['shippedAt', ['receivable', 'overdue-receivable', 'overdue-clients', 'aging']],
    [
      'stage',
      ['win-rate', 'open-deals', 'no-next-step', 'overdue-steps', 'stuck', 'unapproved-sales', 'losses', 'top'],
    ],
    ['closedAt', ['win-rate', 'losses']],
    ['quantity', ['quantity', 'plan-quantity-attainment']],
    ['paidAt', ['days-to-payment-median', 'days-to-payment-p90']],
    ['nextStep', ['no-next-step', 'forecast', 'forecast-own']],
  ])('without «%s» are not seen: %j', (column, figures) => {
    const rest = new Set([...ALL_COLUMNS].filter((each) => each !== column));
    const unseen = unseenIn(rest);
    expect(unseen.map(({ figure }) => figure)).toEqual(expect.arrayContaining([...figures]));
    expect(unseen.every(({ columns }) => columns.includes(column) && columns.length === 1)).toBe(true);
    for (const { figure, columns } of unseen) expect(missingFor(figure, rest)).toEqual(columns);
  });

  test('is silent of what is unseen: no zero stands for it, and what is seen stays as it was', () => {
    const whole = bookOf(exampleRows);
    const columns = new Set([...ALL_COLUMNS].filter((each) => each !== 'cost' && each !== 'paidAt'));
    const part = { ...whole, context: { ...whole.context, columns } };
    const unseen = new Set<string>(unseenIn(columns).map(({ figure }) => figure));
    const [all, seen] = [kpiOf(whole, JUNE), kpiOf(part, JUNE)];
    const expected = Object.entries(all.all).map(([id, value]) => [id, unseen.has(id) ? null : value]);
    expect(Object.entries(seen.all)).toEqual(expected);
    expect(seen.managers.map(({ values }) => values['gross-profit'])).toEqual(all.managers.map(() => null));
  });

  test('gives a list that nothing is in where it is seen, and null where it is not', () => {
    const empty = reviewOf([]);
    const whatIf = { floor: null, maxDiscount: null };
    const run = {
      seen: empty,
      book: empty,
      period: JUNE,
      language: 'ru' as const,
      whatIf,
      promises: new Map(),
      actionDays: new Map(),
    };
    expect(reportsOf(run, ALL_COLUMNS)).toMatchObject({ losses: [], top: [], funnel: { requests: 0 } });
    expect(reportsOf(run, new Set(['stage', 'requestedAt']))).toMatchObject({
      aging: null,
      losses: null,
      top: null,
      funnel: { requests: 0 },
    });
  });
});
