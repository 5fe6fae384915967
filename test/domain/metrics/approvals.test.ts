import { describe, expect, test } from '@jest/globals';
import type { Deal } from '../../../src/domain/deal';
import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { DecisionRow } from '../../../src/domain/rules/approvals';
import { ALL_COLUMNS, at, day, makeDeal, stage } from '../../support/dealBuilder';
import { juneKpi } from './kpiFor';

/** 10 % under the list: the owner signs. */
const asked = {
  ...{ manager: 'Ким', key: 'k1', stage: stage('quote'), request: 'клиент просит' },
  ...{ listPrice: 60_000_00, price: 54_000_00, cost: 30_000_00 },
} as const;

describe('deals that wait for a decision, now', () => {
  test.each<[string, Partial<Deal>, number]>([
    ['asked', {}, 1],
    ['at a lead, which would stop as an order', { stage: stage('lead') }, 1],
    ['nobody asks', { request: '' }, 0],
    ['within the own rung', { price: 59_000_00 }, 0],
    ['shipped', { shippedAt: day('2026-06-10') }, 0],
    ['lost', { stage: stage('lost') }, 0],
  ])('%s', (_, cells, count) => {
    const { all, managers } = juneKpi([{ ...asked, ...cells }]);
    expect([all['approvals-waiting'], managers[0]?.values['approvals-waiting']]).toEqual([count, count]);
  });

  test('are not said of a sheet that has no column of requests', () => {
    const without = (...missing: string[]) => new Set([...ALL_COLUMNS].filter((column) => !missing.includes(column)));
    const of = (columns: ReturnType<typeof without>): number | null =>
      juneKpi([asked], {}, { columns }).all['approvals-waiting'];
    expect(of(without('request'))).toBeNull();
  });
});

function decided(dealKey: string, from: string, until: string, changes: Partial<DecisionRow> = {}): DecisionRow {
  return {
    ...{ dealKey, fingerprint: fingerprintOf(makeDeal(asked)), decision: 'rejected', role: 'owner', by: 'Волков' },
    ...{ at: at(until), comment: '', credit: null, requestedAt: from === '' ? null : at(from) },
    ...changes,
  };
}

describe('working minutes from a request to its decision', () => {
  const approvals = approvalsFrom([
    decided('k1', '2026-05-29T17:00', '2026-05-31T12:00'),
    decided('k1', '2026-05-29T17:50', '2026-06-01T09:10', { fingerprint: 'of earlier numbers' }),
    decided('k1', '2026-06-16T17:30', '2026-06-17T09:30'),
    decided('k2', '2026-06-17T10:00', '2026-06-17T10:30', { credit: { excess: 0, overdue: 0, overdueDays: 0 } }),
    decided('k2', '', '2026-06-17T12:00'),
    decided('gone', '2026-06-15T09:00', '2026-06-15T18:00'),
  ]);
  const { all, managers } = juneKpi([asked, { ...asked, key: 'k2', manager: 'Ли', request: '' }], {}, { approvals });
  const said = ({ 'decision-median': median, 'decision-p90': p90 }: typeof all): unknown => [median, p90];

  test('by the day of the decision: 20, 60 and 30 in June; nights, and a line that does not say when it was asked for, count for nothing', () => {
    // Of 20, 30 and 60: the middle one, and four fifths of the way from it to the last.
    expect(said(all)).toEqual([30, 54]);
  });

  test('for the manager whose deal it was', () => {
    expect(managers.map(({ name, values }) => [name, said(values)])).toEqual([
      ['Ким', [40, 56]],
      ['Ли', [30, 30]],
    ]);
  });

  test.each<[string, Parameters<typeof decided>[], number | null]>([
    ['a decision in the very minute took none', [['k1', '2026-06-17T10:00', '2026-06-17T10:00']], 0],
    ['one made before it was asked for tells nothing', [['k1', '2026-06-17T11:00', '2026-06-17T10:30']], null],
    [
      'and is left out among others',
      [
        ['k1', '2026-06-17T11:00', '2026-06-17T10:30'],
        ['k1', '2026-06-17T12:00', '2026-06-17T12:20'],
      ],
      20,
    ],
  ])('%s', (_, made, median) => {
    const given = { approvals: approvalsFrom(made.map((each) => decided(...each))) };
    expect(juneKpi([asked], {}, given).all['decision-median']).toBe(median);
  });

  test('without any there is no figure', () => {
    expect(said(juneKpi([asked]).all)).toEqual([null, null]);
  });
});
