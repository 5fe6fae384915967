import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { asked, call, ENGLISH, type Json } from './sheet';

const OFFICE = 'пн-пт 09:00-13:00, 14:00-18:00; сб 10:00-15:00';
const at = (date: string): Json => ({ date });

describe('working minutes', () => {
  test.each<[string, Json, Json, Json[], Json]>([
    ['within a day', at('2026-06-15T09:00:00'), at('2026-06-15T09:30:30'), [OFFICE], 30.5],
    ['of text dates', '15.06.2026 12:30', '15.06.2026 14:30', [OFFICE], 60],
    ['over the night', '2026-06-15T17:30', '2026-06-16 09:10', ['mon-fri 09:00-18:00'], 40],
    ['overlaps counted once', '15.06.2026 00:00', '16.06.2026 00:00', ['пн 09:00-13:00, 10:00-14:00'], 300],
    ['up to midnight', '15.06.2026 00:00', '16.06.2026 00:00', ['пн 20:00-24:00'], 240],
    ['without a start', '', '15.06.2026 14:30', [OFFICE], ''],
    ['without an end', '15.06.2026 14:30', '', [OFFICE], ''],
    ['of nothing', '15.06.2026 14:30', '15.06.2026 14:30', [OFFICE], 0],
    ['with a day off', '15.06.2026', '17.06.2026', [OFFICE, [[at('2026-06-15'), '']]], 480],
    [
      'with a short day, titles passed over',
      '15.06.2026',
      '16.06.2026',
      [
        OFFICE,
        [
          ['Дата', 'Часы'],
          ['15.06.2026', '09:00-10:00'],
        ],
      ],
      60,
    ],
    [
      'a later row wins',
      '15.06.2026',
      '16.06.2026',
      [
        OFFICE,
        [
          ['15.06.2026', ''],
          ['15.06.2026', '09:00-10:00'],
          ['', ''],
        ],
      ],
      60,
    ],
  ])('%s', (_, from, to, rest, minutes) => expect(call('ROP_WORK_MINUTES', [from, to, ...rest])).toBe(minutes));

  test.each<[string, Json[], string]>([
    ['an end before the start', ['16.06.2026', '15.06.2026', OFFICE], 'Конец раньше начала'],
    ['an empty schedule', ['15.06.2026', '16.06.2026', ''], 'Не задано рабочее время'],
    ['a schedule of nonsense', ['15.06.2026', '16.06.2026', 'когда как'], 'Рабочее время не читается'],
    ['slashes', ['15/06/2026', '16.06.2026', OFFICE], 'Аргумент 1 не читается'],
    ['an exception without a date', ['15.06.2026', '16.06.2026', OFFICE, [['', '09:00-10:00']]], 'Строка 1 исключений'],
    ['hours of nonsense', ['15.06.2026', '16.06.2026', OFFICE, [['15.06.2026', 'рано']]], 'Строка 1 исключений'],
  ])('%s is an error', (_, args, message) => expect(() => call('ROP_WORK_MINUTES', args)).toThrow(message));

  test('in a range an end before its start says so in its place', () => {
    const ends: Json = [['15.06.2026 09:30'], ['14.06.2026']];
    expect(call('ROP_WORK_MINUTES', ['15.06.2026 09:00', ends, OFFICE])).toEqual([[30], ['Конец раньше начала']]);
  });
});

describe('a deadline', () => {
  test.each<[string, Json, Json, string]>([
    ['at closing time stays there', '15.06.2026 17:30', 30, '2026-06-15T18:00:00'],
    ['goes over the night', '15.06.2026 17:40', 30, '2026-06-16T09:10:00'],
    ['of 0 minutes within hours is now', '15.06.2026 10:00', 0, '2026-06-15T10:00:00'],
    ['of 0 minutes at closing is the next opening', '15.06.2026 18:00', 0, '2026-06-16T09:00:00'],
    ['of 0 minutes on a Sunday is the next opening', '14.06.2026 12:00', 0, '2026-06-15T09:00:00'],
    ['of half a minute', '15.06.2026 10:00', 0.5, '2026-06-15T10:00:30'],
    ['of text minutes', '15.06.2026 10:00', '45 мин', '2026-06-15T10:45:00'],
  ])('%s', (_, from, minutes, expected) => {
    expect(call('ROP_WORK_DEADLINE', [from, minutes, OFFICE])).toEqual({ date: expected });
    expect(call('ROP_WORK_DEADLINE', [from, minutes, OFFICE], ENGLISH)).toEqual({ date: expected });
  });

  test('is the inverse of working minutes', () => {
    const start = Date.UTC(2026, 5, 1);
    fc.assert(
      fc.property(fc.nat({ max: 40_000 }), fc.nat({ max: 5_000 }), (after, minutes) => {
        const from = at(new Date(start + after * 60_000).toISOString().slice(0, 19));
        const deadline = call('ROP_WORK_DEADLINE', [from, minutes, OFFICE]) as Json;
        expect(call('ROP_WORK_MINUTES', [from, deadline, OFFICE])).toBe(minutes);
      }),
    );
  });

  test.each<[Json, Json, string, string]>([
    ['15.06.2026', -1, OFFICE, 'Минут не может быть меньше нуля'],
    ['15.06.2026', 30, ' ', 'Не задано рабочее время'],
    ['15.06.2026', 30, 'пн выходной', 'Рабочее время не читается'],
  ])('from %p of %p minutes by %p is an error', (from, minutes, schedule, message) => {
    expect(() => call('ROP_WORK_DEADLINE', [from, minutes, schedule])).toThrow(message);
  });

  test('without a start or minutes is blank', () => {
    expect(call('ROP_WORK_DEADLINE', [[[''], ['15.06.2026']], '', OFFICE])).toEqual([[''], ['']]);
  });
});

describe('the production calendar', () => {
  test('serves as exceptions: 11 June 2026 is short, the 12th off', () => {
    const holidays = call('ROP_HOLIDAYS_RU', [2026]) as Json;
    const minutes = call('ROP_WORK_MINUTES', ['11.06.2026', '13.06.2026', 'пн-пт 09:00-18:00', holidays]);
    expect(minutes).toBe(480);
  });

  test('of an unknown year names the years', () => {
    expect(() => call('ROP_HOLIDAYS_RU', [2030])).toThrow('2024–2027');
    expect(() => call('ROP_HOLIDAYS_RU', [2030], ENGLISH)).toThrow('covers 2024–2027');
    expect(() => call('ROP_HOLIDAYS_RU', ['год'])).toThrow('Аргумент 1 не читается');
    expect(call('ROP_HOLIDAYS_RU', [''])).toBe('');
  });
});

test('a call asks for the zone once however many dates it meets, and for the locale only to speak', () => {
  const moments: Json = Array.from({ length: 50 }, () => [at('2026-06-15T10:00:00')]);
  call('ROP_WORK_DEADLINE', [moments, 30, OFFICE]);
  expect(asked()).toEqual(['Spreadsheet.getSpreadsheetTimeZone']);
  call('ROP_MARGIN', [[[100], ['x'], ['y']], 80]);
  expect(asked()).toEqual(['Spreadsheet.getSpreadsheetLocale']);
});
