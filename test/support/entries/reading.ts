import type { Language } from '../../../src/domain/language';
import { SetupError } from '../../../src/sheets/setupError';
import { readBook } from '../../../src/sheets/reading/readBook';

/** Reads the book that is open, by its own clock. */
export function read(language?: Language) {
  const asked = language === undefined ? {} : { language };
  return readBook(SpreadsheetApp.getActive(), (wallClock) => wallClock(new Date()), asked);
}

/** The columns that the deals have, in the order of the sheet. */
export function columns() {
  return [...read().columns];
}

/** Why the book cannot be read; null when it can. */
export function refusal() {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof SetupError) return error.code;
    throw error;
  }
}
