import { copyFileSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CompanySummary } from '../../../src/warehouse/company';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lastJson, rop, ropEach } from './rop';

const NOW = '2026-06-17T15:20';

describe('the company of a folder of books', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    const made = ropEach([
      ['demo', '--out', folder('kazan.xlsx'), '--rows', '120', '--seed', '3'],
      ['demo', '--out', folder('perm.xlsx'), '--rows', '90', '--seed', '4'],
    ]);
    expect(made.map(({ status }) => status)).toEqual([0, 0]);
  });
  const summary = (...args: readonly string[]): CompanySummary =>
    lastJson(rop(['company', ...args, '--now', NOW, '--json'])) as unknown as CompanySummary;

  test('stands branch beside branch, in the words of their own summaries', () => {
    const { names, figures, subjects, notes } = summary(folder('.'));
    expect(names).toEqual(['kazan', 'perm']);
    expect(notes).toEqual([]);
    const requests = figures.find(({ title }) => title === 'Заявки');
    const [kazan = 0, perm = 0] = requests?.branches.map(Number) ?? [];
    expect(kazan > 0 && perm > 0).toBe(true);
    expect(requests?.company).toBe(String(kazan + perm));
    expect(subjects[0]?.title).toBe('Прибыль');
    expect(subjects[0]?.sentences).toEqual([
      expect.stringContaining('Валовая прибыль'),
      expect.stringContaining('плана'),
    ]);
  });

  test('counts a copied book once and names it, and twice when it is named a branch', () => {
    copyFileSync(folder('perm.xlsx'), folder('perm 2.xlsx'));
    const files = [folder('kazan.xlsx'), folder('perm.xlsx')];
    const once = summary(...files, folder('perm 2.xlsx'));
    expect(once.names).toEqual(['kazan', 'perm']);
    expect(once.notes).toEqual([expect.stringContaining('«perm 2» — та же книга, что «perm»')]);
    expect(summary(...files, `Сочи=${folder('perm 2.xlsx')}`).names).toEqual(['kazan', 'perm', 'Сочи']);
  });

  test('goes on without a file that is no workbook, and says so', () => {
    const { names, notes } = summary(folder('kazan.xlsx'), folder('broken.xlsx', 'no workbook'));
    expect(names).toEqual(['kazan']);
    expect(notes).toEqual([expect.stringMatching(/broken\.xlsx не прочитан и не посчитан: /)]);
  });

  test('is a page in the language that is asked for, with nothing of a name taken for markup', () => {
    const page = folder('company.html');
    const { status } = rop(['company', `<b>A=${folder('kazan.xlsx')}`, '--now', NOW, '--locale', 'en', '--out', page]);
    expect(status).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('&lt;b&gt;A');
    expect(html).not.toContain('<b>');
    expect(html).toContain('Gross profit');
  });

  test.each([
    [['company'], 'Name the folders or workbooks: company DIR….'],
    [['company', 'nowhere'], /nowhere/],
    [
      ['company', 'test/examples/contract/ru.xlsx', '--out', 'no/such/page.html'],
      'The file "page.html" cannot be written.',
    ],
    [['warehouse', 'export', 'x.xlsx', '--out', 'package.json'], /^package\.json cannot be a folder of an export/],
    [['warehouse'], 'Name what of the warehouse: schema, sql, export.'],
    [['warehouse', 'export', 'x.xlsx'], 'Name the folder to write: warehouse export BOOK… --out DIR'],
    [['warehouse', 'export', 'x.xlsx', '--out', 'o', '--project', 'My Project'], /--project is a project's id/],
    [['warehouse', 'schema', '--dataset', 'a-b'], /--dataset is letters, digits and underscores/],
  ])('%j is refused in one sentence', (args, sentence) => {
    const { status, err } = rop(args as string[]);
    expect(status).toBe(1);
    expect(err.trim()).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
