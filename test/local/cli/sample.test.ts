import { copyFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { bookFiles } from '../../../src/local/bookFiles';
import { demoHost } from '../../../src/local/cli/demoHost';
import { openBook } from '../../../src/local/cli/hostFor';
import { asItIsMeant } from '../../../src/local/cli/sampleHost';
import { demoBook } from '../../../src/local/demo/demoBook';
import { builtBundle } from '../../support/builtBundle';
import { plainBook, plainSheet } from '../../support/plainBook';
import { temporaryFolder } from '../../support/temporaryFolder';
import { ropEach } from './rop';

const file = temporaryFolder();
const bundle = builtBundle();
const ROWS = 120;

interface Shown {
  readonly kind: string;
  readonly language: string;
  readonly day: string;
  readonly person: string;
  readonly figures: readonly { readonly id: string; readonly value: string }[];
}

const shownBy = (host: Host): Shown => host.callServer('sidebarState') as Shown;
const figuresOf = (host: Host): Readonly<Record<string, string>> =>
  Object.fromEntries(shownBy(host).figures.map(({ id, value }) => [id, value]));

/** The file alone, as a page's download or a mail brings it. */
function savedAlone(book: ReturnType<Host['toBookData']>, name: string): string {
  bookFiles.writeBookFile(book, file(`beside-${name}`));
  copyFileSync(file(`beside-${name}`), file(name));
  return file(name);
}

describe('a sample that is opened on the page', () => {
  test.each([
    ['ru', 'Орлова Нина', '17.06'],
    ['en', 'Nina Orchard', '17\u00a0Jun'],
  ] as const)('stands on its own day, set up, its head at the sidebar: %s', (language, head, day) => {
    const path = savedAlone(demoBook({ rows: ROWS, seed: 1, language }), `demo-${language}.xlsx`);
    const host = asItIsMeant(openBook(bundle, path, { onItsDay: true }));
    expect(shownBy(host)).toMatchObject({ kind: 'ready', language, day });
    expect(host.sidebar).not.toBeNull();
    expect(host.properties.triggers.length).toBeGreaterThan(0);
    expect(shownBy(host).person).toBe(head);
  });

  test('saved from the page and opened again it tells the same figures, as of when it was saved', () => {
    const demo = demoHost(bundle);
    demo.advanceTo(Date.UTC(2026, 5, 18, 5, 10));
    const path = savedAlone(demo.toBookData(), 'saved.xlsx');
    const host = asItIsMeant(openBook(bundle, path, { onItsDay: true }));
    expect(host.now()).toBe(demo.now());
    expect(figuresOf(host)).toEqual(figuresOf(demo));
    expect(host.properties.triggers.length).toBe(demo.properties.triggers.length);
  });

  test('goes by the moment and the person that are asked for', () => {
    const path = savedAlone(demoBook({ rows: ROWS, seed: 1 }), 'asked.xlsx');
    const host = asItIsMeant(openBook(bundle, path, { now: '2026-06-19T10:00' }), 'stranger@example.com');
    expect([new Date(host.now()).toISOString(), host.user]).toEqual([
      '2026-06-19T07:00:00.000Z',
      'stranger@example.com',
    ]);
  });

  test('opens though its deals are gone', () => {
    const { sheets, ...book } = demoBook({ rows: ROWS, seed: 1 });
    const path = savedAlone({ ...book, sheets: sheets.slice(1) }, 'no-deals.xlsx');
    expect(asItIsMeant(openBook(bundle, path, { onItsDay: true })).menu()).not.toEqual([]);
  });
});

test('a team’s own workbook is opened today, as it was left', () => {
  const path = savedAlone(plainBook(plainSheet('Сделки', [['Клиент', 'Цена', 'Этап']])), 'own.xlsx');
  const host = asItIsMeant(openBook(bundle, path, { onItsDay: true }));
  expect(Math.abs(host.now() - Date.now())).toBeLessThan(60_000);
  expect([host.sidebar, host.workbook.sheets.length, host.properties.triggers]).toEqual([null, 1, []]);
});

describe('a sample on the command line', () => {
  const demo = file('cli.xlsx');
  const DAY = ['--now', '2026-06-17T09:40'];
  const [, ready, dated] = ropEach([
    ['demo', '--rows', '60', '--out', demo],
    ['run', 'setUp', demo, '--out', file('ready.xlsx')],
    ['run', 'setUp', demo, '--out', file('dated.xlsx'), ...DAY],
  ]);

  test('is run on its own day unless another is named, says so, and keeps it', () => {
    expect([ready, dated].map((answer) => [answer?.status, answer?.err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect([ready, dated].map((answer) => answer?.out.includes("On the sample's own day"))).toEqual([true, false]);
    const days = ['ready.xlsx', 'dated.xlsx'].map((name) => bookFiles.readBookFile(file(name)).asOf);
    expect(days).toEqual(['2026-06-17T09:40', '2026-06-17T09:40']);
  });

  test('is told of today by what only reads', () => {
    const host = openBook(bundle, demo, {});
    expect(Math.abs(host.now() - Date.now())).toBeLessThan(60_000);
  });
});
