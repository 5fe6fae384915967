import { zoneNamed } from 'apps-script-host';
import { Complaint } from './complaint';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Wall-clock milliseconds of `2026-06-30T18:00` or `2026-06-30`; refuses a date that does not exist. */
function wallMsOf(text: string, option: string): number {
  const parts = MOMENT.exec(text);
  if (parts !== null) {
    const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
    const ms = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
    const iso = new Date(ms).toISOString();
    if (iso.startsWith(text.slice(0, 10)) && (parts[4] === undefined || iso.slice(11, 16) === text.slice(11, 16)))
      return ms;
  }
  throw new Complaint(`${option} is not a date: "${text}" (write 2026-06-30 or 2026-06-30T18:00).`);
}

/** UTC milliseconds of a wall-clock moment in `timeZone`. */
export function utcOf(text: string, timeZone: string, option: string): number {
  return zoneNamed(timeZone).toUtc(wallMsOf(text, option));
}

/** `text` itself when it is a day that exists. */
export function dayOption(text: string, option: string): string {
  wallMsOf(text, option);
  return text.slice(0, 10);
}
