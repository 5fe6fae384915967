import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { demoHost } from '../../src/local/cli/demoHost';
import { builtBundle } from '../support/builtBundle';

/** What says tonnes, in either language. */
const TONNES = /₽\/т|₽\/t\b|тонн|\btonn|per ton\b|\d[\s\u00a0]т(?![а-яё])/i;

/** Where what people read is worded. Dictionaries of what teams call their columns know every unit, and say none. */
const ROOMS = ['src/i18n', 'src/domain/checks', 'src/domain/metrics', 'src/addon', 'src/sidebar', 'src/sheets/tables'];
const DICTIONARIES = ['dealHeaderNames.ts', 'headerNames.ts', 'kpi.ts', 'plan.ts'];

const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !DICTIONARIES.includes(path.basename(name)))
    .map((name) => path.join(room, name)),
);

test('no text of ours names tonnes: quantities and prices are said by the unit of the rules', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((file) => TONNES.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
});

describe.each([
  ['parts', 'ru', '₽/шт'],
  ['food', 'en', '₽/kg'],
  ['services', 'ru', ''],
] as const)('a day of %s in %s', (trade, language, price) => {
  const host = demoHost(builtBundle(), trade, language);
  const state = JSON.stringify(host.callServer('sidebarState'));
  host.run('dailyBuild', []);
  const { sheets, title } = host.toBookData();
  const written = JSON.stringify([title, sheets.map(({ rows }) => rows), state, host.outbox]);

  test('nothing that was written or shown names tonnes', () => {
    expect(TONNES.exec(written)?.[0] ?? '').toBe('');
  });

  test('prices are of the unit of the rules, and a service has no unit price to say', () => {
    if (price === '') expect(written).not.toMatch(/₽\/(усл|job)/);
    else expect(written).toContain(price);
  });

  test('a book in English is English to its last tab', () => {
    if (language === 'en') expect(sheets.map(({ name }) => name).join()).not.toMatch(/[а-яё]/i);
  });
});
