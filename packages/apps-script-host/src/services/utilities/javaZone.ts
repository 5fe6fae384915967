import type { Zone } from '../../zone';

/** Short names that the JDK has and Intl has not: winter's. None of these zones has summer time. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Europe/Kaliningrad': 'EET',
  'Europe/Moscow': 'MSK',
  'Europe/Minsk': 'MSK',
  'Europe/Samara': 'SAMT',
  'Asia/Yekaterinburg': 'YEKT',
  'Asia/Omsk': 'OMST',
  'Asia/Novosibirsk': 'NOVT',
  'Asia/Krasnoyarsk': 'KRAT',
  'Asia/Irkutsk': 'IRKT',
  'Asia/Yakutsk': 'YAKT',
  'Asia/Vladivostok': 'VLAT',
  'Asia/Magadan': 'MAGT',
  'Asia/Kamchatka': 'PETT',
};

/** The zone's name as the letter `z` prints it; `offset` in minutes. A short name that is not known throws by name. */
export function zoneText(utcMs: number, zone: Zone, offset: number, isLong: boolean): string {
  if (/^(GMT|UTC)[+-]/.test(zone.name)) return `GMT${offsetText(offset, ':')}`;
  if (zone.name === 'GMT') return isLong ? 'Greenwich Mean Time' : 'GMT';
  if (zone.name === 'UTC' && !isLong) return 'UTC';
  const known = isLong ? undefined : SHORT_NAMES[zone.name];
  const text = known ?? intlName(utcMs, zone, isLong);
  if (/^GMT[+-]/.test(text)) throw new Error(`Utilities.formatDate with z of ${zone.name} is not emulated`);
  return text;
}

function intlName(utcMs: number, { name: timeZone }: Zone, isLong: boolean): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: isLong ? 'long' : 'short' });
  return format.formatToParts(utcMs).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** `+0300`, or `+03:00` with a colon; `offset` in minutes. */
export function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(size / 60)}${colon}${two(size % 60)}`;
}
