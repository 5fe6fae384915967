import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readDay, readInstant } from '../../../src/domain/reading/date';
import { calendarDateOf, dayFrom, type Day, type Instant } from '../../../src/domain/calendar/time';

const MOSCOW_OFFSET = 3 * 3_600_000;
const moscow = (date: Date): Instant => (date.getTime() + MOSCOW_OFFSET) as Instant;
const at = (iso: string): number => Date.parse(`${iso}Z`);

describe('moments', () => {
  test.each([
    ['26.01.2026', '2026-01-26T00:00'],
    ['26.01.26', '2026-01-26T00:00'],
    ['6.1.2026', '2026-01-06T00:00'],
    ['26.01.2026 г.', '2026-01-26T00:00'],
    ['26.01.2026г.', '2026-01-26T00:00'],
    ['26.01.2026 г', '2026-01-26T00:00'],
    ['  26.01.2026', '2026-01-26T00:00'],
    ['26.01.2026 14:05', '2026-01-26T14:05'],
    ['26.01.2026\u00a09:05', '2026-01-26T09:05'],
    ['26.01.2026, 14:05:09', '2026-01-26T14:05:09'],
    ['2026-01-26', '2026-01-26T00:00'],
    ['2026-01-26 14:05', '2026-01-26T14:05'],
    ['2026-01-26T14:05:30', '2026-01-26T14:05:30'],
    ['2026-01-26T14:05:30.25', '2026-01-26T14:05:30.250'],
    [' 2026-01-26 ', '2026-01-26T00:00'],
    ['2026-01-26T14:05:00Z', '2026-01-26T17:05'],
    ['2026-01-26T14:05:00+05:00', '2026-01-26T12:05'],
    ['2026-01-26T14:05:00+0530', '2026-01-26T11:35'],
    ['2026-01-26T14:05:00-03:30', '2026-01-26T20:35'],
    ['2026-01-26t14:05z', '2026-01-26T17:05'],
    ['2026-01-26T14:05:30,25', '2026-01-26T14:05:30.250'],
    [new Date('2026-01-25T21:00:00Z'), '2026-01-26T00:00'],
    [46048, '2026-01-26T00:00'],
    [46048.586805555555, '2026-01-26T14:05'],
    ['29.02.2024', '2024-02-29T00:00'],
    ['26.01.99', '1999-01-26T00:00'],
    ['26.01.70', '1970-01-26T00:00'],
    ['26.01.69', '2069-01-26T00:00'],
  ])('%p is %s', (raw, iso) => expect(readInstant(raw, moscow)).toBe(at(iso)));

  test.each([
    ['26/01/2026', 'not-a-date'],
    ['01/26/2026', 'not-a-date'],
    ['2026/01/26', 'not-a-date'],
    ['30.02.2026', 'not-a-date'],
    ['29.02.2026', 'not-a-date'],
    ['2026-13-01', 'not-a-date'],
    ['26.01', 'not-a-date'],
    ['26.01.202', 'not-a-date'],
    ['26.01.2026 24:00', 'not-a-date'],
    ['26.01.2026 14:60', 'not-a-date'],
    ['26.01.2026 14', 'not-a-date'],
    ['26.01.2026 :05', 'not-a-date'],
    ['26.01.2026 014:05', 'not-a-date'],
    ['26.01.2026 14:05.30', 'not-a-date'],
    ['26.01.2026 14:05:60', 'not-a-date'],
    ['2026-01-26T14:05:30:25', 'not-a-date'],
    ['2026-01-26T14:05 xZ', 'not-a-date'],
    ['2026-01-26T14:05Z+1', 'not-a-date'],
    ['2026-01-26T14:05+03', 'not-a-date'],
    ['026.01.2026', 'not-a-date'],
    ['26.001.2026', 'not-a-date'],
    ['26.012026', 'not-a-date'],
    ['2026-01026', 'not-a-date'],
    ['26.01.2026 14:05:7', 'not-a-date'],
    ['26.01.2026 14:05 мск', 'not-a-date'],
    ['26.01.202614:05', 'not-a-date'],
    ['2026-01-26T', 'not-a-date'],
    ['2026-1-26', 'not-a-date'],
    ['завтра', 'not-a-date'],
    ['14:05', 'not-a-date'],
    [true, 'not-a-date'],
    [new Date(NaN), 'not-a-date'],
    ['#N/A', 'error-value'],
    [2026, 'out-of-range'],
    [4_600_000, 'out-of-range'],
    ['26.01.1826', 'out-of-range'],
    ['', null],
    ['  ', null],
  ])('%p gives %p', (raw, expected) => expect(readInstant(raw, moscow)).toBe(expected));
});

test('the day of a moment drops its time', () => {
  expect(readDay('26.01.2026 23:59', moscow)).toBe(dayFrom(2026, 1, 26));
});

test('a day written any way is the same day', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => {
      const { year, month, date } = calendarDateOf(day as Day);
      expect(readDay(`${two(date)}.${two(month)}.${year}`, moscow)).toBe(day);
      expect(readDay(`${year}-${two(month)}-${two(date)}`, moscow)).toBe(day);
      expect(readDay(day + 25_569, moscow)).toBe(day);
    }),
  );
});
