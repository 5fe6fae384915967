import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../../../src/domain/calendar/time';
import { formatJavaDate, zoneNamed } from 'apps-script-host';
import { dateAt, wallClockIn } from '../../../src/sheets/cells/zone';

Object.assign(globalThis, {
  Utilities: {
    formatDate: (date: Date, zone: string, format: string) => formatJavaDate(date.getTime(), zoneNamed(zone), format),
  },
});

const wall = (iso: string): Instant => Date.parse(`${iso}Z`) as Instant;
const zones = ['America/Los_Angeles', 'Europe/London', 'Europe/Moscow', 'Asia/Kolkata', 'Pacific/Auckland'];

describe("the sheet's wall clock", () => {
  test.each([
    ['Europe/Moscow', '2026-06-17T12:20:00Z', '2026-06-17T15:20:00'],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', '2014-10-26T01:59:59'],
    ['Europe/Moscow', '2014-10-25T22:00:00Z', '2014-10-26T01:00:00'],
    ['America/Los_Angeles', '2026-03-08T09:59:59Z', '2026-03-08T01:59:59'],
    ['America/Los_Angeles', '2026-03-08T10:00:00Z', '2026-03-08T03:00:00'],
    ['Pacific/Auckland', '2026-06-17T12:00:00Z', '2026-06-18T00:00:00'],
    ['Asia/Kolkata', '2026-06-17T18:30:00Z', '2026-06-18T00:00:00'],
  ])('in %s at %s shows %s', (zone, utc, shown) => {
    expect(wallClockIn(zone)(new Date(utc))).toBe(wall(shown));
  });

  test.each([
    ['an hour that the clock skips moves on', '2026-03-08T02:30:00', '2026-03-08T10:30:00.000Z'],
    ['an hour that comes twice is the earlier', '2026-11-01T01:30:00', '2026-11-01T08:30:00.000Z'],
    ['the first moment after the gap stays', '2026-03-08T03:00:00', '2026-03-08T10:00:00.000Z'],
  ])('back to a date: %s', (_, shown, utc) => {
    expect(dateAt(wall(shown), 'America/Los_Angeles').toISOString()).toBe(utc);
  });

  test('agrees with the calendar of the zone at every moment, and back', () => {
    const moments = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, utc) => {
        const shown = wallClockIn(zone)(new Date(utc));
        const again = wallClockIn(zone)(dateAt(shown, zone));
        return shown === zoneNamed(zone).toWall(utc) && again === shown;
      }),
    );
  });
});
