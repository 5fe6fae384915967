import type { Deal, DealColumn } from '../domain/deal';
import type { Language } from '../domain/language';
import type { Phrases } from '../domain/phrases';
import { phrasesFor } from '../domain/phrases';
import { approvalsFrom } from '../domain/approvals';
import type { Review } from '../domain/review';
import { reviewDeals } from '../domain/review';
import { dayOf } from '../domain/time';
import { addonMessages } from '../i18n/addon';
import type { AddonMessages } from '../i18n/addon/messages';
import type { Book } from '../sheets/reading/book';
import { readBook } from '../sheets/reading/readBook';
import type { Access } from './access';
import { accessOf } from './access';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook that has been read, with the words to speak of it. */
export interface OpenedBook {
  readonly spreadsheet: Spreadsheet;
  readonly book: Book;
  readonly say: AddonMessages;
  readonly phrases: Phrases;
}

/** Reads the active workbook once, at this moment of its clock; without `language` it is spoken of in its own. */
export function openBook(language?: Language): OpenedBook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const book = readBook(spreadsheet, (wallClock) => wallClock(new Date()), language === undefined ? {} : { language });
  const spoken = language ?? book.language;
  const titleOf = (column: DealColumn): string => book.deals.headers.mapped[column]?.header ?? column;
  return {
    spreadsheet,
    book,
    say: addonMessages(spoken),
    phrases: phrasesFor(spoken, dayOf(book.now), titleOf),
  };
}

/** Judges `deals` of the book by its rules, at the moment at which it was read. */
export function reviewOf({ rules, now, columns, deals }: Book, rows: readonly Deal[] = deals.rows): Review {
  return reviewDeals(rows, rules, { now, columns, approvals: approvalsFrom([]) });
}

/** Who asks, by the team of the opened book. */
export function accessTo({ spreadsheet, book, say }: OpenedBook): Access {
  return accessOf(book.rules.team, spreadsheet, say);
}
