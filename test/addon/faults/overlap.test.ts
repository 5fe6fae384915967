import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { changedOutside, checkedHost, HEAD, OWNER, shown } from '../../support/salesHost';
import { kept } from './kept';

const HOUR = 3_600_000;
const ROW = ['М-1', 'Балка', 'Ким', 'Контакт', 10, 60_000, 60_000, 50_000, 'звонок', june(18), '', '', '', ''];

/** A deal whose stage was moved without an event: the next run records it. The clock may be run by the head. */
function movedUnseen(): () => Host {
  const host = checkedHost([ROW]);
  host.user = HEAD;
  host.run('installTriggers');
  const moved = changedOutside(host, 2, 4, 'КП');
  moved.user = OWNER;
  return kept(moved);
}

/** The clock of the account that runs it, at its next tick. */
const tick = (host: Host): unknown => host.advanceTo(host.now() + HOUR);
const change = (host: Host): unknown => host.insertRows('Сделки', 4);
const checkAll = (host: Host): unknown => host.run('checkAll', [], { as: HEAD });
const dailyBuild = (host: Host): unknown => host.run('dailyBuild', [], { as: HEAD });

/** Runs `first`; another person's `second` comes while the call of that number is made. What the second was told. */
function overlapping(host: Host, at: number, first: (host: Host) => unknown, second: (host: Host) => unknown) {
  let calls = 0;
  let told: string | null = null;
  host.failAt = () => {
    if (calls++ === at) told = answerOf(host, second);
    return null;
  };
  first(host);
  host.failAt = null;
  return { calls, told };
}

function answerOf(host: Host, second: (host: Host) => unknown): string {
  const hook = host.failAt;
  host.failAt = null;
  try {
    second(host);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    host.failAt = hook;
  }
}

const historyLines = (host: Host): number => (host.workbook.sheetNamed('История')?.lastRow ?? 1) - 1;

const open = movedUnseen();

describe('two runs that overlap record a change once', () => {
  test.each([
    ['a check of every row, while another checks', checkAll, checkAll],
    ['a check of every row, while the report is built', dailyBuild, checkAll],
    ['the report, while every row is checked', checkAll, dailyBuild],
    ['the clock, while a head checks', checkAll, tick],
    ['a check of every row, while the clock runs', tick, checkAll],
    ['a check of every row, after rows were inserted', change, checkAll],
  ])('%s', (_, first, second) => {
    const { calls } = overlapping(open(), Infinity, first, second);
    // Once the book is held nothing differs from one call to the next.
    for (let at = 0; at < calls; at += at < 20 ? 1 : 5) {
      const host = open();
      overlapping(host, at, first, second);
      expect([at, historyLines(host), shown(host, 2, 'Дата КП')]).toEqual([at, 1, '17.06.2026']);
    }
  });
});

describe('a run that finds another at work', () => {
  test('waits, says so and changes nothing', () => {
    const host = open();
    const release = host.holdLock('document');
    expect(() => checkAll(host)).toThrow('Таблицу уже обновляет другой запуск');
    expect(historyLines(host)).toBe(0);
    release();
    checkAll(host);
    expect(historyLines(host)).toBe(1);
  });

  test('is told once the other holds the book, and comes too early only before the other has read it', () => {
    const answers = Array.from({ length: 12 }, (_, at) => overlapping(open(), at, checkAll, checkAll).told);
    const begins = answers.findIndex((told) => told !== '');
    expect(begins).toBeLessThan(3);
    expect(answers.slice(begins).every((told) => /другой запуск/.test(told ?? ''))).toBe(true);
  });
});
