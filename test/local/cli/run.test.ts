import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporaryFolder';
import { lastJson, rop, ropEach } from './rop';

const file = temporaryFolder();
const book = file('sales.xlsx');
copyFileSync('test/examples/contract/ru.xlsx', book);
const original = readFileSync(book);
const NOW = ['--now', '2026-06-17T15:20'];
const ready = file('ready.xlsx');

const setUp = rop(['run', 'setUp', book, ...NOW, '--out', ready, '--ledger']);

/** The same workbook as a later version of the add-on would have left it. */
const newer = file('newer.xlsx');
copyFileSync(ready, newer);
const sidecar = readFileSync(`${ready}.rop.json`, 'utf8');
writeFileSync(`${newer}.rop.json`, sidecar.replace(/"sheetVersion": ?"\d+"/, '"sheetVersion":"99"'));

const [checked, built, report, plain, ...refused] = ropEach([
  ['run', 'checkAll', ready, ...NOW, '--out', file('checked.xlsx'), '--ledger'],
  ['run', 'dailyBuild', ready, ...NOW, '--out', file('built.xlsx'), '--ledger'],
  ['report', file('built.xlsx'), ...NOW, '--json'],
  ['run', 'checkAll', ready, ...NOW],
  ['run', 'checkAll', newer, ...NOW],
  ['run', 'setUp', newer, ...NOW],
  ['report', newer, ...NOW, '--json'],
]);

describe('rop run', () => {
  test('writes the resulting workbook and its sidecar, and leaves the original byte for byte', () => {
    expect(setUp).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(book).equals(original)).toBe(true);
    expect(existsSync(ready)).toBe(true);
    expect(existsSync(`${ready}.rop.json`)).toBe(true);
    expect(existsSync(`${book}.rop.json`)).toBe(false);
  });

  test.each([
    ['setUp', setUp],
    ['checkAll', checked],
    ['dailyBuild', built],
  ])('prints the calls of %s as the last line', (_, answer) => {
    const ledger = answer === undefined ? {} : lastJson(answer);
    expect(answer?.status).toBe(0);
    expect(ledger).toMatchObject({
      calls: expect.objectContaining({ 'Range.getValues': expect.any(Number) }),
      total: expect.any(Number),
      reads: expect.any(Number),
      writes: expect.any(Number),
      cellsRead: expect.any(Number),
      cellsWritten: expect.any(Number),
    });
    const calls = Object.values(ledger['calls'] as Record<string, number>);
    expect(calls.reduce((sum, count) => sum + count, 0)).toBe(ledger['total']);
  });

  test('names the workbook after the original when nothing else is said', () => {
    expect(plain).toMatchObject({ status: 0 });
    expect(existsSync(file('ready.out.xlsx'))).toBe(true);
    expect(plain?.out).toContain('ready.out.xlsx');
  });

  test('touches no workbook of a newer version of the add-on, and says so', () => {
    expect(refused.map(({ status }) => status)).toEqual([1, 1, 1]);
    for (const { err } of refused) expect(err).toMatch(/более новая версия/);
    expect(existsSync(file('newer.out.xlsx'))).toBe(false);
  });

  test('reads back what it wrote: the figures are those of the original', () => {
    const expected = JSON.parse(readFileSync('test/examples/contract/ru.expected.json', 'utf8')) as { kpi: unknown };
    expect(report && lastJson(report)['kpi']).toEqual(expected.kpi);
  });
});
