import type { Language } from '../../domain/language';
import { addonMessages } from '../../i18n/addon';
import { SetupError } from '../../sheets/setupError';
import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import { Refusal } from './refusal';
import { serviceFailureOf } from '../../sheets/serviceFailure';

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

function sentenceFor(entry: string, error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const say = addonMessages(personsLanguage());
  if (error instanceof RowsMoved) return say.rowsMoved;
  if (error instanceof SetupError) return say.setupErrors[error.code](error.details);
  const failure = serviceFailureOf(error);
  if (failure?.kind === 'protected') return say.tabProtected;
  if (failure?.kind === 'typed') return say.tableRefuses;
  if (failure?.kind === 'unpermitted') return say.consentMissing(failure.words);
  console.error(`${entry}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return failure === null ? say.unexpected(entry) : say.googleFailed[failure.kind];
}
