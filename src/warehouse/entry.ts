import { isUnverifiable } from '../addon/approvals/openedApprovals';
import { openBook, reviewOf } from '../addon/book/openedBook';
import { openDoor } from '../addon/run/door';
import { oneOf, record, text } from '../addon/run/shape';
import { LANGUAGES } from '../domain/language';
import type { Language } from '../domain/language';
import { readDebtDays } from '../sheets/tabs/receivablesTab';
import { branchDayOf } from './branch';
import type { BranchDay } from './branch';
import { marksOf } from './keys';
import { writeLoad } from './load';
import { OF_DECISIONS } from './ofDecisions';
import { historyLines, ruleLines } from './tabs';
import { jsonLine } from './values';

// Doors of a script of its own that whoever may read the workbook runs: there is no page that could call them.

interface LoadRequest {
  readonly loadId: string;
  /** '' is the spreadsheet's own id. */
  readonly bookId: string;
  /** '' names none. */
  readonly branch: string;
  readonly loadedAt: string;
}

/** A table's lines, in pieces that a text can hold. */
export type LoadFiles = Readonly<Record<string, readonly string[]>>;

const LINES_OF_A_PIECE = 20_000;

/** Everything that a load of the active workbook holds, as newline-delimited JSON by table, `loads` last. Writes nothing. */
export const warehouseLoad = openDoor(
  'warehouseLoad',
  [record<LoadRequest>({ loadId: text, bookId: text, branch: text, loadedAt: text })],
  (request: LoadRequest): LoadFiles => {
    const { loadId, bookId, branch, loadedAt } = request;
    const { spreadsheet, book, approvals } = openBook();
    const tabs = { spreadsheet, wallClock: book.wallClock };
    const lines: Record<string, string[]> = {};
    writeLoad(
      {
        loadId,
        bookId: bookId === '' ? spreadsheet.getId() : bookId,
        title: spreadsheet.getName(),
        branch: branch === '' ? null : branch,
        loadedAt,
        zone: book.zone,
      },
      {
        review: reviewOf(book),
        payments: book.payments,
        decisions: book.decisions,
        promises: readDebtDays(tabs).promises,
        rules: ruleLines(tabs),
        history: historyLines(tabs),
        problems: book.problems.map(({ code }) => code),
        untold: isUnverifiable(approvals)
          ? OF_DECISIONS.map((figure) => ({ figure, missing: 'approvals that can be verified' }))
          : [],
      },
      (table, line) => {
        (lines[table] ??= []).push(jsonLine(line));
      },
    );
    return Object.fromEntries(Object.entries(lines).map(([table, own]) => [table, inPieces(own)]));
  },
);

function inPieces(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += LINES_OF_A_PIECE)
    pieces.push(`${lines.slice(at, at + LINES_OF_A_PIECE).join('\n')}\n`);
  return pieces;
}

interface DayRequest {
  readonly language: Language;
}

/** The day of the active workbook as its own summary tells it, and the marks by which a copy of it is known. Writes nothing. */
export const branchDay = openDoor(
  'branchDay',
  [record<DayRequest>({ language: oneOf(...LANGUAGES) })],
  (request: DayRequest): { readonly day: BranchDay; readonly marks: readonly string[] } => {
    const opened = openBook({ language: request.language });
    return { day: branchDayOf(opened), marks: marksOf(opened.book.deals.rows) };
  },
);
