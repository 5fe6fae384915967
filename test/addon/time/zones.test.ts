import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import { zoneNamed, type Host } from 'apps-script-host';
import { ROWS } from '../../support/salesBook';
import { DEBTS } from '../../support/dailyHost';
import type { Cells } from '../../support/salesHost';
import { hostOf, salesBook } from '../../support/salesHost';

const DEALS: Cells = [...ROWS, ...DEBTS.map((row, at) => row.map((cell, place) => (place === 0 ? `М-9${at}` : cell)))];

/** A clock on the wall of 17 June 2026. */
const wallOf = (time: string): number => Date.parse(`2026-06-17T${time}:00Z`);

/** What a day leaves in the workbook, and what its report says, where the wall clock of the sheet shows `time`. */
function livedAt(
  time: string,
  timeZone: string,
  scriptTimeZone: string,
): { readonly sheets: unknown; readonly report: unknown } {
  const now = zoneNamed(timeZone).toUtc(wallOf(time));
  const host: Host = hostOf({ ...salesBook(DEALS), timeZone }, { now, scriptTimeZone, seed: 1 });
  host.run('setUp');
  host.run('checkAll');
  host.typeInto('Сделки', 'D2', 'Контакт');
  host.typeInto('Сделки', 'J4', '18.06.2026');
  const [step] = (host.callServer('sidebarState') as SidebarReady).lists.steps;
  host.callServer('setNextStep', [{ ...step, step: 'звонок', day: '2026-06-17' }]);
  host.run('dailyBuild');
  const report = host.callServer('report', [{ language: 'ru', from: '', to: '' }]);
  return { sheets: host.toBookData().sheets, report };
}

/** A minute on either side of midnight is another day in UTC, in the script's zone, or in both. */
const LATE = '23:59';
const EARLY = '00:01';
const references = { [LATE]: livedAt(LATE, 'Etc/UTC', 'Etc/UTC'), [EARLY]: livedAt(EARLY, 'Etc/UTC', 'Etc/UTC') };

describe('a day is a day in the spreadsheet’s zone, whatever the script’s', () => {
  test.each<[string, string, typeof LATE | typeof EARLY]>([
    ['Pacific/Pitcairn', 'Pacific/Auckland', LATE],
    ['Pacific/Pitcairn', 'Etc/UTC', EARLY],
    ['America/Los_Angeles', 'Europe/Moscow', LATE],
    ['America/Sao_Paulo', 'America/Los_Angeles', LATE],
    ['Europe/London', 'America/New_York', EARLY],
    ['Europe/Moscow', 'America/Los_Angeles', EARLY],
    ['Asia/Kolkata', 'Europe/London', EARLY],
    ['Asia/Vladivostok', 'America/New_York', EARLY],
    ['Pacific/Auckland', 'Pacific/Pitcairn', EARLY],
    ['Pacific/Auckland', 'Etc/UTC', LATE],
  ])('sheet in %s, script in %s, at %s', (zone, scriptZone, time) => {
    expect(livedAt(time, zone, scriptZone)).toEqual(references[time]);
  });
});
