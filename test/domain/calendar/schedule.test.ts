import { describe, expect, test } from '@jest/globals';

import type { Hours } from '../../../src/domain/calendar/hours';
import { isReadable, readHours, readSchedule } from '../../../src/domain/calendar/schedule';

const time = (ms: number): string => `${Math.floor(ms / 3_600_000)}:${String((ms / 60_000) % 60).padStart(2, '0')}`;
const shown = (hours: Hours): string => hours.map(({ from, to }) => `${time(from)}-${time(to)}`).join(' ');

function week(text: string): string {
  const schedule = readSchedule(text);
  return schedule.kind === 'schedule' ? schedule.week.map(shown).join('|') : schedule.kind;
}

const OFFICE = '9:00-18:00|9:00-18:00|9:00-18:00|9:00-18:00|9:00-18:00||';

describe('a schedule', () => {
  test.each([
    ['пн-пт 09:00-18:00', OFFICE],
    ['mon-fri 09:00-18:00', OFFICE],
    ['Понедельник – пятница  9:00 – 18:00', OFFICE],
    ['пн–пт 9:00—18:00', OFFICE],
    ['пн -пт 9:00- 18:00', OFFICE],
    ['пн, вт, ср, чт, пт 9-18', OFFICE],
    ['будни 9.00-18.00', OFFICE],
    ['пн-пт 09:00-18:00; сб, вс выходной', OFFICE],
    ['пн-пт 09:00-13:00, 12:00-18:00', OFFICE],
    ['пн-пт 09:00-13:00, 13:00-18:00', OFFICE],
    ['пн-ср 09:00-18:00; ср-пт 09:00-18:00', OFFICE],
    ['пн 09:00-13:00, 14:00-18:00; сб 10:00-15:00', '9:00-13:00 14:00-18:00|||||10:00-15:00|'],
    ['пн 09:00-10:00, сб 10:00-15:00', '9:00-10:00|||||10:00-15:00|'],
    ['сб-пн 00:00-24:00', '0:00-24:00|||||0:00-24:00|0:00-24:00'],
    ['Fri.-Sat. 20:00-24:00', '||||20:00-24:00|20:00-24:00|'],
    ['пят 10:00-11:00', '||||10:00-11:00||'],
    ['пт\n10:00-11:00', '||||10:00-11:00||'],
  ])('%j is read', (text, expected) => expect(week(text)).toBe(expected));

  test.each([
    ['', ''],
    ['пн-пт', 'пн-пт'],
    [' пн-пт ', 'пн-пт'],
    ['09:00-18:00', '09:00-18:00'],
    ['09:00-18:00; пн-пт 10:00-17:00', '09:00-18:00'],
    ['пн-пт 09:00-09:00', '09:00-09:00'],
    ['пн-пт 18:00-09:00', '18:00-09:00'],
    ['пн-пт 09:00-24:01', '09:00-24:01'],
    ['пн-пт 09:60-18:00', '09:60-18:00'],
    ['пн-пт 09:00', '09:00'],
    ['пн-пят-вс 09:00-18:00', 'пн-пят-вс'],
    ['пн-xx 09:00-18:00', 'пн-xx'],
    ['xx-пн 09:00-18:00', 'xx-пн'],
    ['п 09:00-18:00', 'п'],
    ['п.н 09:00-18:00', 'п.н'],
    ['xx 09:00-18:00', 'xx'],
    ['пн выходной', 'пн выходной'],
    ['пн 09:00-18:00; вт', 'пн 09:00-18:00; вт'],
  ])('%j makes no sense: %j', (text, part) => expect(readSchedule(text)).toEqual({ kind: 'unreadable', part }));
});

test.each([
  ['', ''],
  ['09:00-17:00', '9:00-17:00'],
  ['14:00-17:00, 09:00-13:00', '9:00-13:00 14:00-17:00'],
  ['выходной', ''],
  ['семь', '? семь'],
])('the hours of one day %j are %j', (text, expected) => {
  const hours = readHours(text);
  expect(isReadable(hours) ? shown(hours) : `? ${hours.part}`).toBe(expected);
});
