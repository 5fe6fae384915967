import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { temporaryFolder } from '../../support/temporaryFolder';
import { bookFiles } from '../../../src/local/bookFiles';
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

const CSV = [
  'ID;Client;Manager;Stage;Price;Cost;Quantity;Date',
  '1;Beam;Ann;Quote;62 000,50;58000;12,5;26.01.2026',
  '007;Nut;Ann;Won;12.500;100;3;26.01.26',
].join('\n');
const english = file('english.xlsx');
const [demo, demoReady, triggered] = [file('demo.xlsx'), file('demo-ready.xlsx'), file('triggered.xlsx')];

const [checked, built, report, plain, , , , , morning, night, ...refused] = ropEach([
  ['run', 'checkAll', ready, ...NOW, '--out', file('checked.xlsx'), '--ledger'],
  ['run', 'dailyBuild', ready, ...NOW, '--out', file('built.xlsx'), '--ledger'],
  ['report', file('built.xlsx'), ...NOW, '--json'],
  ['run', 'checkAll', ready, ...NOW],
  ['run', 'setUp', file('crm.csv', CSV), ...NOW, '--locale', 'en', '--out', english],
  ['demo', '--rows', '60', '--out', demo],
  ['run', 'setUp', demo, ...NOW, '--out', demoReady],
  ['run', 'installTriggers', demoReady, ...NOW, '--out', triggered],
  ['run', 'onClock', triggered, '--now', '2026-06-18T08:10', '--out', file('morning.xlsx'), '--ledger', '--mails'],
  ['run', 'onClock', triggered, '--now', '2026-06-18T03:10', '--out', file('night.xlsx'), '--mails'],
  ['run', 'checkAll', newer, ...NOW],
  ['run', 'setUp', newer, ...NOW],
  ['report', newer, ...NOW, '--json'],
]);

/** A workbook of another program, with a line under its header. */
async function bordered(): Promise<string> {
  const border = { bottom: { style: 'thin' as const, color: { rgb: 'FF000000' } } };
  const cells = new Map([['0,0', { value: 'ID', style: { border } }]]);
  return file('bordered.xlsx', Buffer.from(await writeXlsx({ sheets: [{ name: 'Лист1', rows: [['ID']], cells }] })));
}

describe('rop run', () => {
  test('names what the written file is without', async () => {
    const { status, err } = rop(['run', 'onOpen', await bordered(), ...NOW, '--out', file('plainer.xlsx')]);
    expect({ status, err }).toEqual({
      status: 0,
      err: 'The saved file is without: borders of cells. The original still has them.\n',
    });
  });

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

  test('in English makes an English spreadsheet of a table; what can only be a number or a day is one', () => {
    const book = bookFiles.readBookFile(english);
    const [, beam = [], nut = []] = book.sheets[0]?.rows ?? [];
    expect(book).toMatchObject({ locale: 'en_US' });
    expect(book.sheets.map(({ name }) => name)).toContain('Summary');
    expect(beam.slice(0, 8).map((cell) => cell?.value)).toEqual([
      ...[1, 'Beam', 'Ann', 'Quote', 62_000.5, 58_000, 12.5, 46_048],
    ]);
    expect(nut.slice(0, 8).map((cell) => cell?.value)).toEqual([
      ...['007', 'Nut', 'Ann', 'Won', '12.500', 100, 3, '26.01.26'],
    ]);
  });

  test('starts a handler as its trigger does; a line for each mail that went out follows the ledger', () => {
    const [written, ledger, ...mails] = (morning?.out ?? '').trim().split('\n');
    expect(written).toMatch(/^Written: /);
    expect(JSON.parse(ledger ?? '')).toMatchObject({ calls: { 'MailApp.sendEmail': mails.length } });
    const told = mails.map((mail) => JSON.parse(mail) as { readonly to: string });
    expect(told.flatMap(({ to }) => to.split(',')).sort()).toEqual([
      'belyaev@stal-opt.example',
      'orlova@stal-opt.example',
    ]);
    for (const mail of told)
      expect(mail).toEqual({
        to: expect.any(String),
        subject: expect.stringContaining('18.06'),
        body: expect.stringMatching(/Валовая прибыль/),
      });
  });

  test('prints no line of a mail where none went out', () => {
    expect(night?.out.trim().split('\n')).toEqual([expect.stringMatching(/^Written: /)]);
  });
});
