import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/addon/server/report';
import { openBook } from '../../src/local/cli/hostFor';
import { builtBundle } from '../support/builtBundle';

/** The part of a finding that orders it. */
interface Finding {
  readonly row: number;
  readonly check: string;
}

interface Expected {
  readonly findings: readonly Finding[];
  readonly skipped: readonly number[];
  readonly args: readonly string[];
}

const FOLDER = 'test/examples/contract';

/** By row, then by check: the contract says nothing of the order. */
const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => one.row - other.row || (one.check < other.check ? -1 : 1));

/** What the built add-on says of a workbook. */
function reportOf(name: string): Report {
  const host = openBook(builtBundle(), `${FOLDER}/${name}.xlsx`, { now: '2026-06-17T15:20' });
  return host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
}

describe('a worked example of the contract', () => {
  test.each([
    ['ru', 'Сделки', []],
    ['en', 'Deals', [{ code: 'stage-words', detail: 'Этих слов этапа правила не знают: «Thinking»' }]],
  ])('is reported as two other programs have computed it: %s', (name, title, unknown) => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8')) as Expected;
    const { args, findings, skipped, ...rest } = expected;
    expect(args).toEqual([]);
    const { tab, mapping, problems, findings: found, skipped: unread, passedOver, ...figures } = reportOf(name);
    expect(tab).toBe(title);
    expect(figures).toEqual(rest);
    expect(sorted(found)).toEqual(sorted(findings));
    expect(Object.keys(mapping)).toHaveLength(29);
    expect([problems, passedOver]).toEqual([unknown, []]);
    expect([...new Set(unread.map(({ row }) => row))]).toEqual(skipped);
  });
});
