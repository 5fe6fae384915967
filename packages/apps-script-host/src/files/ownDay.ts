import type { BookData } from '../bookData';
import { zoneNamed } from '../zone';

/** A sample's moment, and where its clock stands. */
export type OwnDay = Required<Pick<BookData, 'asOf' | 'timeZone' | 'locale'>>;

/** The names under which they stand among the document's own properties. */
export const OWN_DAY_FIELDS = ['asOf', 'timeZone', 'locale'] as const satisfies readonly (keyof OwnDay)[];

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const LOCALE = /^[a-z]{2}_[A-Z]{2}$/;

function isMoment(text: string): boolean {
  const ms = MOMENT.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function isZone(name: string): boolean {
  try {
    zoneNamed(name);
    return name !== '';
  } catch {
    return false;
  }
}

/** What the properties of a file say of its day; null where they say none, or something that is none. */
export function ownDayOf(said: ReadonlyMap<string, string>): OwnDay | null {
  const [asOf = '', timeZone = '', locale = ''] = OWN_DAY_FIELDS.map((name) => said.get(name));
  return isMoment(asOf) && isZone(timeZone) && LOCALE.test(locale) ? { asOf, timeZone, locale } : null;
}
