import type { Language } from '../domain/language';
import { addonMessages } from '../i18n/addon';
import { SetupError } from '../sheets/setupError';
import { Refusal } from './refusal';

/** Before the workbook is read, the person's own language is the best guess. */
export function personsLanguage(): Language {
  return Session.getActiveUserLocale().startsWith('en') ? 'en' : 'ru';
}

/**
 * The one place where exceptions end. Whoever called an entry sees a sentence; a bug's stack goes to the execution
 * log, which is outside the sheet, because an error's text may hold what stands in a cell.
 */
export function guarded<Result>(entry: string, body: () => Result): Result {
  try {
    return body();
  } catch (error) {
    throw new Error(sentenceFor(entry, error));
  }
}

/** Google's words, in either language, for a cell that a protection keeps from this person: it has no code to go by. */
const PROTECTED = /protected cell|защищ[её]нн/i;

/**
 * In every language Google names a permission that was not given by its address, from which the page knows it too. Of
 * several that would do the first is enough.
 */
const UNPERMITTED = /https:\S*googleapis\.com\/auth\/[\w.]+/;

function saidIn(error: unknown, words: RegExp): readonly string[] | null {
  return error instanceof Error ? error.message.match(words) : null;
}

function sentenceFor(entry: string, error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const say = addonMessages(personsLanguage());
  if (error instanceof SetupError) return say.setupErrors[error.code](error.details);
  if (saidIn(error, PROTECTED) !== null) return say.tabProtected;
  const unpermitted = saidIn(error, UNPERMITTED);
  if (unpermitted !== null) return say.consentMissing(unpermitted[0] ?? '');
  console.error(`${entry}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return say.unexpected(entry);
}
