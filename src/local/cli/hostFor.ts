import { randomInt } from 'node:crypto';
import { createHost, type BookData, type Bundle, type Host, type StoredState } from 'apps-script-host';
import { bookFiles } from '../bookFiles';
import { Complaint } from './complaint';
import { utcOf } from './moment';

const LOCALES: ReadonlyMap<string, string> = new Map([
  ['ru', 'ru_RU'],
  ['en', 'en_US'],
]);

/** `ru` or `en` as the spreadsheet's locale. */
export function localeNamed(text: string): string {
  const locale = LOCALES.get(text);
  if (locale === undefined) throw new Complaint(`The locale is ru or en, not "${text}".`);
  return locale;
}

export interface Visit {
  /** `2026-06-30T18:00` of the workbook's wall clock; without it, this machine's clock. */
  readonly now?: string | undefined;
  /** E-mail of the person at the keyboard; without it, the file's owner. */
  readonly as?: string | undefined;
  /** `ru` or `en`: what the person's Google speaks, and the locale of a workbook that has none of its own yet. */
  readonly locale?: string | undefined;
  /** A sample is met at its own moment unless `now` names another. */
  readonly onItsDay?: boolean;
}

const SEEDS = 2 ** 47;

/** Who holds the file on this machine: there is no Google account here. */
export const FILE_OWNER = 'owner@localhost';

/** A host with `book` in it, as `visit` says; `stored` is what the host kept of it beside the file. */
export function hostWith(bundle: Bundle, book: BookData, stored: StoredState, visit: Visit): Host {
  const now = visit.now ?? (visit.onItsDay === true ? book.asOf : undefined);
  return createHost({
    bundle,
    book,
    owner: FILE_OWNER,
    user: visit.as ?? FILE_OWNER,
    now: now === undefined ? Date.now() : utcOf(now, book.timeZone, '--now'),
    properties: stored,
    ...(visit.locale === undefined ? {} : { userLocale: visit.locale }),
    keepsWorlds: true,
    // Two workbooks opened at one moment are not to share a secret.
    seed: randomInt(SEEDS),
  });
}

/** Opens the workbook file, with what the host kept beside it if it wrote the file. */
export function openBook(bundle: Bundle, file: string, visit: Visit): Host {
  const given = visit.locale === undefined ? {} : { locale: localeNamed(visit.locale) };
  return hostWith(bundle, bookFiles.readBookFile(file, given), bookFiles.readSidecar(file)?.properties ?? {}, visit);
}
