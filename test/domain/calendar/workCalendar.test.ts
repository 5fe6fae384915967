import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { hoursOf } from '../../../src/domain/calendar/hours';
import { readSchedule, type Schedule } from '../../../src/domain/calendar/schedule';
import { workCalendar } from '../../../src/domain/calendar/workCalendar';
import { dayFrom, dayOf, MS_PER_DAY, MS_PER_MINUTE, type Day, type Instant } from '../../../src/domain/calendar/time';

function schedule(text: string): Schedule {
  const read = readSchedule(text);
  if (read.kind !== 'schedule') throw new Error(`not a schedule: ${text}`);
  return read;
}

const at = (iso: string): Instant => Date.parse(`${iso}Z`) as Instant;
const show = (instant: Instant | null): string | null => instant && new Date(instant).toISOString().slice(0, 16);
const day = (date: number, month = 1): Day => dayFrom(2026, month, date) as Day;

const LUNCH = schedule('пн-пт 09:00-13:00, 14:00-18:00; сб 10:00-15:00');
const MINUTE = MS_PER_MINUTE;
const EXCEPTIONS = [
  { day: day(12), hours: [] },
  { day: day(18), hours: hoursOf([{ from: 600 * MINUTE, to: 720 * MINUTE }]) },
];
const calendar = workCalendar(LUNCH, EXCEPTIONS);

describe('working minutes', () => {
  test.each([
    ['within a span', '2026-01-15T09:00', '2026-01-15T09:30', 30],
    ['over the lunch break', '2026-01-15T12:50', '2026-01-15T14:10', 20],
    ['from before opening', '2026-01-15T03:00', '2026-01-15T09:00', 0],
    ['from the closing instant', '2026-01-15T18:00', '2026-01-16T09:05', 5],
    ['over a weekend with a Saturday', '2026-01-16T17:00', '2026-01-19T10:00', 60 + 300 + 120 + 60],
    ['over a day off', '2026-01-12T00:00', '2026-01-13T00:00', 0],
    ['on an exceptional Sunday', '2026-01-18T00:00', '2026-01-19T00:00', 120],
    ['with seconds', '2026-01-15T09:00:30', '2026-01-15T09:02', 1.5],
    ['of a whole week', '2026-02-02T00:00', '2026-02-09T00:00', 5 * 480 + 300],
    ['backwards', '2026-01-15T09:30', '2026-01-15T09:00', -30],
  ])('%s', (_, from, to, minutes) => expect(calendar.minutesBetween(at(from), at(to))).toBe(minutes));

  test('add up as a minute-by-minute count does', () => {
    const isWorked = (minute: number): boolean => {
      const instant = (minute * MINUTE) as Instant;
      const exception = EXCEPTIONS.find((one) => one.day === dayOf(instant));
      const hours = exception?.hours ?? LUNCH.week[(dayOf(instant) + 3) % 7] ?? [];
      return hours.some(({ from, to }) => instant % MS_PER_DAY >= from && instant % MS_PER_DAY < to);
    };
    const start = at('2026-01-09T00:00') / MINUTE;
    const minute = fc.integer({ min: start, max: start + 12 * 1440 });
    fc.assert(
      fc.property(minute, fc.nat({ max: 3000 }), (from, length) => {
        let worked = 0;
        for (let passing = from; passing < from + length; passing++) if (isWorked(passing)) worked++;
        const to = ((from + length) * MINUTE) as Instant;
        expect(calendar.minutesBetween((from * MINUTE) as Instant, to)).toBe(worked);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a deadline', () => {
  test.each([
    ['within the day', '2026-01-15T09:00', 30, '2026-01-15T09:30'],
    ['over lunch', '2026-01-15T12:50', 20, '2026-01-15T14:10'],
    ['at closing time stays there', '2026-01-15T17:30', 30, '2026-01-15T18:00'],
    ['at the lunch break stays there', '2026-01-15T12:30', 30, '2026-01-15T13:00'],
    ['of a request at night', '2026-01-15T22:00', 30, '2026-01-16T09:30'],
    ['over a weekend with a Saturday', '2026-01-16T17:45', 330, '2026-01-18T10:15'],
    ['of 0 minutes within hours is now', '2026-01-15T10:00', 0, '2026-01-15T10:00'],
    ['of 0 minutes at closing is the next opening', '2026-01-15T18:00', 0, '2026-01-16T09:00'],
    ['of 0 minutes over a day off', '2026-01-11T12:00', 0, '2026-01-13T09:00'],
    ['ten years ahead', '2026-02-02T09:00', 2700 * 520, '2036-01-19T15:00'],
  ])('%s', (_, from, minutes, expected) => {
    expect(show(calendar.deadline(at(from), minutes))).toBe(expected);
  });

  test('undoes the count of working minutes', () => {
    const from = fc.integer({ min: at('2025-12-01T00:00'), max: at('2026-03-01T00:00') });
    fc.assert(
      fc.property(from, fc.nat({ max: 20_000_000 }), (instant, seconds) => {
        const deadline = calendar.deadline(instant as Instant, seconds / 60) as Instant;
        expect(calendar.minutesBetween(instant as Instant, deadline)).toBeCloseTo(seconds / 60, 4);
        expect(deadline).toBeGreaterThanOrEqual(instant);
      }),
    );
  });

  test('never comes when nobody works', () => {
    const closed = workCalendar({ kind: 'schedule', week: [[], [], [], [], [], [], []] }, EXCEPTIONS);
    expect(closed.deadline(at('2026-01-17T00:00'), 120)).toBe(at('2026-01-18T12:00'));
    expect(closed.deadline(at('2026-01-17T00:00'), 121)).toBeNull();
  });
});

describe('working days', () => {
  test.each([
    [12, false],
    [13, true],
    [17, true],
    [18, true],
    [25, false],
  ])('%d January works: %p', (date, works) => expect(calendar.isWorkingDay(day(date))).toBe(works));

  test('of a period count both ends', () => {
    expect(calendar.workingDays({ from: day(12), to: day(18) })).toBe(6);
    expect(calendar.workingDays({ from: day(25), to: day(25) })).toBe(0);
  });

  test.each([
    [9, 0, 9],
    [9, 1, 10],
    [9, 2, 13],
    [17, 1, 18],
    [18, 1, 19],
  ])('from %d January, %d ahead is the %dth', (from, count, expected) => {
    expect(calendar.addWorkingDays(day(from), count)).toBe(day(expected));
  });
});

test('a later exception wins for a repeated day', () => {
  const twice = workCalendar(LUNCH, [...EXCEPTIONS, { day: day(12), hours: LUNCH.week[0] ?? [] }]);
  expect(twice.isWorkingDay(day(12))).toBe(true);
});
