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

const TRADES = ['metal', 'building-materials', 'parts', 'food', 'services', 'other'] as const;
const LANGUAGES = ['ru', 'en'] as const;
const CASES = TRADES.flatMap((trade) =>
  LANGUAGES.map((language) => ({ trade, language, name: `${trade}-${language}.xlsx` })),
);

const BOOKS = { 'one.xlsx': [], 'other.xlsx': ['--seed', '7'], 'small.xlsx': ['--rows', '40', '--seed', '3'] };
const NAMES = Object.keys(BOOKS);
const written = ropEach([
  ...Object.entries(BOOKS).map(([name, options]) => demo(name, ...options)),
  demo('again.xlsx'),
  demo('later.xlsx', '--seed', '2'),
  ...CASES.map(({ trade, language, name }) => demo(name, '--trade', trade, '--lang', language)),
  demo('none.xlsx', '--trade', 'weapons'),
]);
const reports = ropEach([...NAMES, ...CASES.map(({ name }) => name)].map(report)).map(lastJson);

interface Found {
  readonly check: string;
}

describe('rop demo', () => {
  test('writes the same workbook for the same options, and another for another seed', () => {
    expect(written.slice(0, -1).map(({ status }) => status)).toEqual(written.slice(1).map(() => 0));
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

  test('says which trades there are', () => {
    const refused = written[written.length - 1];
    expect([refused?.status, refused?.err.trim()]).toEqual([
      1,
      'The trade is one of metal, building-materials, parts, food, services, other, not "weapons".',
    ]);
  });
});

interface TradeReport {
  readonly deals: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly code: string; readonly detail: string }[];
  readonly findings: readonly Found[];
  readonly kpi: { readonly all: Readonly<Record<string, number>> };
}

const reportOf = (trade: string, language: string): TradeReport => {
  const at = CASES.findIndex((each) => each.trade === trade && each.language === language);
  return reports[NAMES.length + at] as unknown as TradeReport;
};

/** Margin of goods less discounts and delivery, in per cent. */
const MARGINS = {
  metal: [8, 16],
  'building-materials': [14, 22],
  parts: [14, 24],
  food: [9, 16],
  services: [30, 50],
  other: [18, 28],
} as const;

describe.each(TRADES)('the demo of %s', (trade) => {
  const russian = reportOf(trade, 'ru');
  const english = reportOf(trade, 'en');

  test('is the same team in both languages: figures and findings differ in no digit', () => {
    expect(english.kpi.all).toEqual(russian.kpi.all);
    expect(english.findings.map(({ check }) => check)).toEqual(russian.findings.map(({ check }) => check));
    expect(Object.keys(english.mapping).sort()).toEqual(Object.keys(russian.mapping).sort());
  });

  test('has the figures of such a trade, debts and limits in proportion', () => {
    const { all } = russian.kpi;
    const [low, high] = MARGINS[trade];
    expect((all['margin'] ?? 0) * 100).toBeGreaterThan(low);
    expect((all['margin'] ?? 0) * 100).toBeLessThan(high);
    expect(all['plan-attainment']).toBeGreaterThan(0.4);
    expect(all['plan-attainment']).toBeLessThan(1.5);
    expect(all['overdue-receivable']).toBeGreaterThan(0);
    expect(all['receivable']).toBeLessThan(all['revenue'] ?? 0);
    expect(new Set(russian.findings.map(({ check }) => check)).size).toBeGreaterThanOrEqual(20);
    expect(russian.findings.length).toBeLessThan(60);
  });

  test('English is English to the last header, and knows its own rules', () => {
    expect(JSON.stringify(english.mapping)).not.toMatch(/[а-яё]/i);
    expect(english.problems.map(({ code }) => code).filter((code) => code !== 'header-missing')).toEqual([
      'stage-words',
    ]);
  });

  test('misses no column that its trade has none of', () => {
    const missing = russian.problems.filter(({ code }) => code === 'header-missing');
    expect(missing.map(({ detail }) => detail)).toEqual([]);
  });

  test('a service has no quantity to miss, goods have one', () => {
    const isService = trade === 'services';
    expect(['quantity', 'price', 'amount'].map((column) => column in russian.mapping)).toEqual([
      !isService,
      !isService,
      isService,
    ]);
  });
});
