import { describe, expect, test } from '@jest/globals';
import { zoneNamed, type Host } from 'apps-script-host';
import { columnValues } from '../../support/look';
import { DAY_MS, DEBTS } from '../../support/dailyHost';
import { hostOf, OWNER, salesBook } from '../../support/salesHost';

/** A moment of the zone's wall clock, or of UTC where the text ends in Z. */
function moment(text: string, zone: string): number {
  return text.endsWith('Z') ? Date.parse(text) : zoneNamed(zone).toUtc(Date.parse(`${text}Z`));
}

/** A workbook whose clock was turned on at that moment, and which mails its owner. */
function installed(zone: string, at: string, hour: number): Host {
  const settings = [
    ['Правило', 'Значение'],
    ['Час ежедневного отчёта', hour],
    ['Кому утренняя сводка', OWNER],
  ];
  const book = { ...salesBook(DEBTS, { Правила: settings }), timeZone: zone };
  const host = hostOf(book, { now: moment(at, zone), scriptTimeZone: 'America/Los_Angeles' });
  host.run('setUp');
  host.run('installTriggers');
  return host;
}

/** The same workbook when the platform starts its clock's trigger at a moment of the platform's own choice. */
function ticked(host: Host, at: number): Host {
  const { triggers, ...kept } = host.properties;
  const moved = triggers.map((trigger) => (trigger.schedule === null ? trigger : { ...trigger, next: at }));
  const next = hostOf(host.toBookData(), { now: at, properties: { ...kept, triggers: moved } });
  next.advanceTo(at);
  return next;
}

const isoOf = (serial: unknown): string => new Date((Number(serial) - 25_569) * DAY_MS).toISOString().slice(5, 10);

/** The days that the KPI tab has for the whole team. */
function kpiDays(host: Host): readonly string[] {
  const scopes = columnValues(host, 'KPI', 'Менеджер');
  return columnValues(host, 'KPI', 'День').flatMap((day, at) => (scopes[at] === 'Все' ? [isoOf(day)] : []));
}

interface Lived {
  readonly mails: number;
  readonly days: readonly string[];
}

function lived(zone: string, start: string, ticks: readonly string[], hour: number): Lived {
  let host = installed(zone, start, hour);
  let mails = 0;
  for (const tick of ticks) {
    host = ticked(host, moment(tick, zone));
    mails += host.outbox.length;
  }
  return { mails, days: kpiDays(host) };
}

const MOSCOW = 'Europe/Moscow';
const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const AUCKLAND = 'Pacific/Auckland';

describe('the dispatcher of a sheet that builds at eight', () => {
  test.each<[string, string, string, string[], Lived]>([
    ['before its time', MOSCOW, '2026-06-17T06:00', ['2026-06-17T07:29'], { mails: 0, days: [] }],
    ['half an hour early', MOSCOW, '2026-06-17T06:00', ['2026-06-17T07:30'], { mails: 1, days: ['06-16', '06-17'] }],
    [
      'a minute before midnight',
      MOSCOW,
      '2026-06-17T06:00',
      ['2026-06-17T23:59'],
      { mails: 1, days: ['06-16', '06-17'] },
    ],
    [
      'twice in a minute',
      MOSCOW,
      '2026-06-17T06:00',
      ['2026-06-17T08:00', '2026-06-17T08:00'],
      { mails: 1, days: ['06-16', '06-17'] },
    ],
    [
      'twice, the second one first',
      MOSCOW,
      '2026-06-17T06:00',
      ['2026-06-17T09:00', '2026-06-17T08:00'],
      { mails: 1, days: ['06-16', '06-17'] },
    ],
    [
      'not at all for three days',
      MOSCOW,
      '2026-06-17T06:00',
      ['2026-06-17T08:10', '2026-06-21T12:40'],
      { mails: 2, days: ['06-16', '06-17', '06-18', '06-19', '06-20', '06-21'] },
    ],
    [
      'over the end of February in a leap year',
      MOSCOW,
      '2028-02-28T06:00',
      ['2028-02-28T08:00', '2028-02-29T08:00'],
      { mails: 2, days: ['02-27', '02-28', '02-29'] },
    ],
    [
      'when clocks go forward',
      NEW_YORK,
      '2026-03-07T06:00',
      ['2026-03-07T08:00', '2026-03-08T08:00'],
      { mails: 2, days: ['03-06', '03-07', '03-08'] },
    ],
    [
      'when clocks go back on the other half of the earth',
      AUCKLAND,
      '2026-04-04T06:00',
      ['2026-04-04T08:00', '2026-04-05T08:00'],
      { mails: 2, days: ['04-03', '04-04', '04-05'] },
    ],
  ])('%s', (_, zone, start, ticks, expected) => {
    expect(lived(zone, start, ticks, 8)).toEqual(expected);
  });
});

describe('a sheet that builds at two at night', () => {
  test('has its report on the night whose clock skips that hour', () => {
    const ticks = ['2026-03-29T00:20Z', '2026-03-29T01:20Z', '2026-03-29T02:20Z'];
    expect(lived(BERLIN, '2026-03-28T12:00', ['2026-03-28T12:20', ...ticks], 2)).toEqual({
      mails: 2,
      days: ['03-27', '03-28', '03-29'],
    });
  });

  test('has one report on the night whose clock shows that hour twice', () => {
    const ticks = ['2026-10-24T23:50Z', '2026-10-25T00:10Z', '2026-10-25T01:10Z'];
    expect(lived(BERLIN, '2026-10-24T12:00', ['2026-10-24T12:20', ...ticks], 2)).toEqual({
      mails: 2,
      days: ['10-23', '10-24', '10-25'],
    });
  });
});
