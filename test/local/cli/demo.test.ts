import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checks } from '../../../src/domain/checks';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lastJson, ropEach } from './rop';

const file = temporaryFolder();
const demo = (name: string, ...options: readonly string[]): readonly string[] => [
  'demo',
  '--out',
  file(name),
  ...options,
];
const report = (name: string): readonly string[] => ['report', file(name), '--now', '2026-06-17T09:40', '--json'];

const BOOKS = { 'one.xlsx': [], 'other.xlsx': ['--seed', '7'], 'small.xlsx': ['--rows', '40', '--seed', '3'] };
const NAMES = Object.keys(BOOKS);
const written = ropEach([
  ...Object.entries(BOOKS).map(([name, options]) => demo(name, ...options)),
  demo('again.xlsx'),
  demo('later.xlsx', '--seed', '2'),
]);
const reports = ropEach(NAMES.map(report)).map(lastJson);

interface Found {
  readonly check: string;
}

describe('rop demo', () => {
  test('writes the same workbook for the same options, and another for another seed', () => {
    expect(written.map(({ status }) => status)).toEqual(written.map(() => 0));
    const [one, again, later] = ['one.xlsx', 'again.xlsx', 'later.xlsx'].map((name) => readFileSync(file(name)));
    expect(again?.equals(one ?? Buffer.alloc(0))).toBe(true);
    expect(later?.equals(one ?? Buffer.alloc(0))).toBe(false);
  });

  test.each(NAMES.map((name, index) => [name, reports[index]] as const))(
    'has a row for every check but those of decisions, of what rows remember and of a bank’s file, which a workbook that never ran has none of: %s',
    (_, found) => {
      const ids = new Set((found?.['findings'] as readonly Found[]).map(({ check }) => check));
      const later = ['step-postponed', 'paid-by-hand'];
      const undecided = checks.map(({ id }) => id).filter((id) => !id.startsWith('approval-') && !later.includes(id));
      expect([...ids].sort()).toEqual([...undecided].sort());
    },
  );

  test('has the figures of a working trader: most rows are clean, the margin is about a tenth', () => {
    const { deals, findings, kpi } = reports[0] as {
      deals: number;
      findings: readonly { row: number }[];
      kpi: { all: Record<string, number> };
    };
    expect(deals).toBe(400);
    expect(new Set(findings.map(({ row }) => row)).size).toBeLessThan(60);
    expect(kpi.all['margin']).toBeGreaterThan(0.08);
    expect(kpi.all['margin']).toBeLessThan(0.16);
    expect(kpi.all['win-rate']).toBeGreaterThan(0.3);
    expect(kpi.all['plan-attainment']).toBeGreaterThan(0.4);
  });
});
