import type { Deal } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { Phrases } from '../../domain/words/phrases';
import type { DecisionRow } from '../../domain/rules/approvals';
import { approvalsOfFirstRows } from '../../domain/rules/approvals';
import type { FactedBook, Review, ReviewGiven } from '../../domain/review';
import { factDeals, reviewDeals } from '../../domain/review';
import { dayOf } from '../../domain/calendar/time';
import { addonMessages } from '../../i18n/addon';
import type { AddonMessages } from '../../i18n/addon/messages';
import { approvalMessages } from '../../i18n/approvals';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import type { Book } from '../../sheets/reading/book';
import { readBook } from '../../sheets/reading/readBook';
import type { RuleRows } from '../../sheets/reading/rules/ruleRows';
import type { TableDef } from '../../sheets/tables/table';
import { readHeaderNote } from '../../sheets/setUp/sheetVersion';
import type { KnownBook } from '../../sheets/reading/readBook';
import type { DealsChoice } from '../../sheets/reading/deals/dealsChoice';
import { dealsChoiceIn } from './dealsChoice';
import { keptRules } from './keptRules';
import type { KeptRules } from './keptRules';
import { personsLanguage } from '../run/guard';
import { demandKnownVersion, storedVersion, versionOf } from './sheetVersion';
import type { DocumentProperties } from './sheetVersion';
import type { Access } from './access';
import { accessOf } from './access';
import type { OpenedApprovals } from '../approvals/openedApprovals';
import { approvalProblems, openApprovals } from '../approvals/openedApprovals';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A workbook whose approvals have been verified: what is wrong with them is among its problems. */
export interface VerifiedBook extends Book {
  /** Those that count, in the order in which they were made. */
  readonly decisions: readonly DecisionRow[];
}

/** A workbook that has been read, with the words to speak of it. */
export interface OpenedBook {
  readonly spreadsheet: Spreadsheet;
  /** UTC ms at which the reading began, for the time that a run may take. */
  readonly openedAt: number;
  /** The document's, read once. */
  readonly properties: DocumentProperties;
  readonly book: VerifiedBook;
  readonly approvals: OpenedApprovals;
  readonly say: AddonMessages;
  readonly phrases: Phrases;
}

/** How to look at a workbook where it is not as usual. */
export interface Opening {
  /** To speak of it in; without one in its own. */
  readonly language?: Language;
  /** Of the tab and headers; without one as it was chosen in set-up. */
  readonly choice?: DealsChoice;
  /** Tabs of rules, or of approvals, that this run has no use for. */
  readonly unused?: readonly string[];
  /** Rules as they are to be taken: what is answered in set-up and not written yet. */
  readonly amend?: (rows: RuleRows) => RuleRows;
  /** Who only looks takes the rules as the last look at everything found them, until somebody types in their tabs. */
  readonly takesKept?: boolean;
}

/**
 * Reads the book by what was chosen in set-up. A copy, which lost its properties, is read by the note on our header:
 * once more where that says anything.
 */
function readByChoice(
  spreadsheet: Spreadsheet,
  properties: DocumentProperties,
  opening: Opening,
): Book & { readonly version: number } {
  const read = (choice: DealsChoice, known?: KnownBook): Book =>
    readBook(spreadsheet, (wallClock) => wallClock(new Date()), {
      ...{ ...opening, choice, unstated: personsLanguage },
      ...(known && { known }),
    });
  const chosen = opening.choice ?? dealsChoiceIn(properties);
  const kept = opening.takesKept === true ? keptRules(properties) : null;
  const looked = kept && read(chosen, kept);
  const book = kept && looked && isOf(kept, looked) ? looked : read(chosen);
  const note = storedVersion(properties) ? null : readHeaderNote(book.deals);
  const version = versionOf(book.deals, properties);
  demandKnownVersion(version);
  const isTold = opening.choice === undefined && note !== null && isTelling(note.choice, book);
  return { ...(isTold ? read(note.choice) : book), version };
}

/** False where another tab holds the deals now: what is kept was of the one before. So is what it says in another language. */
function isOf({ sheetId, language }: KeptRules, { deals, language: spoken }: Book): boolean {
  return deals.sheet.getSheetId() === sheetId && spoken === language;
}

function isTelling({ tab, headers, settled }: DealsChoice, { deals }: Book): boolean {
  return Object.keys({ ...headers, ...settled }).length > 0 || (tab !== null && tab.title !== deals.title);
}

/** Of a run that only looks and writes nothing. */
export const onlyLooks = (): Opening => ({ takesKept: true });

/** The same of a run whose answer rests on none of these tabs: each is a call of its own. */
export const looksWithout =
  (...tables: readonly Pick<TableDef, 'id'>[]) =>
  (): Opening => ({ unused: tables.map(({ id }) => id), takesKept: true });

/** Reads the active workbook once, at this moment of its clock. */
export function openBook(opening: Opening = {}): OpenedBook {
  const { language } = opening;
  const openedAt = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const { version, ...read } = readByChoice(spreadsheet, properties, opening);
  const spoken = language ?? read.language;
  const approvals = openApprovals(spreadsheet, read.approvalLines, properties);
  const say = addonMessages(spoken);
  const copied =
    version > 0 && storedVersion(properties) === null ? [{ code: 'copied-workbook', detail: say.copied }] : [];
  const problems = [...copied, ...read.problems, ...approvalProblems(approvals, approvalMessages(spoken))];
  const book = { ...read, problems, decisions: approvals.decisions };
  return {
    spreadsheet,
    openedAt,
    properties,
    book,
    approvals,
    say,
    phrases: sheetPhrases(book.deals.headers, spoken, dayOf(book.now), book.rules.settings),
  };
}

/** Judges `deals` of the book by its rules, at the moment at which it was read. */
export function reviewOf(book: VerifiedBook, rows: readonly Deal[] = book.deals.rows): Review {
  return reviewDeals(rows, book.rules, givenOf(book, rows));
}

/** The book's deals with what follows from them and nothing judged: for who is told figures and no findings. */
export function factsOfBook(book: VerifiedBook): FactedBook {
  const { rows } = book.deals;
  return factDeals(rows, book.rules, givenOf(book, rows));
}

function givenOf({ now, columns, decisions, payments }: VerifiedBook, rows: readonly Deal[]): ReviewGiven {
  return { now, columns, approvals: approvalsOfFirstRows(decisions, rows), payments };
}

/** Who asks, by the team of the opened book. */
export function accessTo({ spreadsheet, book, say }: OpenedBook): Access {
  return accessOf(book.rules.team, spreadsheet, say);
}
