import { isUnverifiable } from '../addon/approvals/openedApprovals';
import { reviewOf } from '../addon/book/openedBook';
import { door } from '../addon/run/door';
import { record, text } from '../addon/run/shape';
import { writeLoad } from './load';
import { historyLines, ruleLines } from './tabs';
import { jsonLine } from './values';

interface LoadRequest {
  readonly loadId: string;
  readonly bookId: string;
  /** '' names none. */
  readonly branch: string;
  readonly loadedAt: string;
}

/** A table's lines, in pieces that a text can hold. */
export type LoadFiles = Readonly<Record<string, readonly string[]>>;

/** What rests on decisions: untold where they cannot be told from forgeries. */
const OF_DECISIONS = [
  'unapproved-sales',
  'unapproved-gross-profit',
  'approvals-waiting',
  'decision-median',
  'decision-p90',
];

const LINES_OF_A_PIECE = 20_000;

/** Everything that a load of the active workbook holds, as newline-delimited JSON by table. Writes nothing. */
export const warehouseLoad = door(
  'warehouseLoad',
  {
    lowest: 'owner',
    locks: false,
    takes: [record<LoadRequest>({ loadId: text, bookId: text, branch: text, loadedAt: text })],
  },
  ({ spreadsheet, book, approvals }, request: LoadRequest): LoadFiles => {
    const { loadId, bookId, branch, loadedAt } = request;
    const lines: Record<string, string[]> = {};
    const untold = isUnverifiable(approvals)
      ? OF_DECISIONS.map((figure) => ({ figure, missing: 'approvals that can be verified' }))
      : [];
    const title = spreadsheet.getName();
    writeLoad(
      {
        loadId,
        bookId: bookId === '' ? spreadsheet.getId() : bookId,
        title,
        branch: branch === '' ? null : branch,
        loadedAt,
        zone: book.zone,
      },
      {
        review: reviewOf(book),
        payments: book.payments,
        decisions: book.decisions,
        rules: ruleLines({ spreadsheet, wallClock: book.wallClock }),
        history: historyLines({ spreadsheet, wallClock: book.wallClock }),
        problems: book.problems.map(({ code }) => code),
        untold,
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
