import type { Review } from '../domain/review';
import { appendHistory } from '../sheets/historyTab';
import { appendLog, skippedDetail } from '../sheets/logTab';
import { columnLetters } from '../sheets/address';
import { recordRows } from '../sheets/recordRows';
import { stampMoves } from '../sheets/stampMoves';
import { rowSigner, sweptRows } from '../sheets/writing/reviewRows';
import { isUpToDate } from '../sheets/writing/isUpToDate';
import { factPlaces, formulaColumns, writeFacts } from '../sheets/writing/stageFacts';
import { writeReview } from '../sheets/writing/writeReview';
import type { OpenedBook } from './openedBook';
import { saveSnapshot } from './edit/snapshot';
import { reviewOf } from './openedBook';
import { Refusal } from './refusal';
import { demandSetUp } from './sheetVersion';

export interface Sweep {
  readonly review: Review;
  /** Deals with at least one finding. */
  readonly withFindings: number;
  /** Rows that went on past the gate without an edit event. */
  readonly slippedPast: number;
}

/**
 * Judges every row, records what changed in it since the last run, fills in what moves without an edit left blank, and
 * writes our columns where they differ (spec §4 "Changes without an edit event"). It never moves a stage back.
 */
export function sweep(opened: OpenedBook, entry: string): Sweep {
  const { spreadsheet, book, phrases } = opened;
  const { sheet, headerRow, headers, lastRow, rows } = book.deals;
  demandSetUp(book.deals, opened.properties);
  const keysAsRead = new Map(rows.map(({ row, key }) => [row, key]));
  const recorded = recordRows(rows, book.now, () => Utilities.getUuid());
  // First the history, then the rows: a run that is cut between the two tells a change twice rather than never.
  appendHistory(spreadsheet, recorded.stageChanges, book.language);
  const formulas = formulaColumns(book.deals, lastRow);
  const places = factPlaces(headers, formulas);
  const { review, facts } = stampMoves(reviewOf(book, recorded.deals), recorded.movedUnseen, places);
  const swept = sweptRows(review, rowSigner(headers.index, phrases), phrases, (row) => keysAsRead.get(row) ?? '');
  const place = { sheet, firstRow: headerRow + 1, lastRow, own: headers.own, wallClock: book.wallClock };
  const stamp = (): void => {
    writeFacts(sheet, facts, book.zone);
  };
  const isWritten = facts.length === 0 && isUpToDate(book.deals, swept.rows, book.wallClock);
  if (!isWritten && writeReview(place, swept.rows, stamp).kind === 'rows-moved')
    throw new Refusal(opened.say.rowsMoved);
  logSkipped(opened, entry);
  saveSnapshot(book, review, formulas, opened.properties);
  const withFindings = review.deals.filter(({ findings }) => findings.length > 0).length;
  return { review, withFindings, slippedPast: swept.slippedPast };
}

/** Names the cells that were passed over, once a run. */
function logSkipped({ spreadsheet, book }: OpenedBook, entry: string): void {
  const { issues, deals, language, now } = book;
  const addressOf = ({ row, column }: (typeof issues)[number]): string => {
    const at = deals.headers.index[column as keyof typeof deals.headers.index];
    return at === undefined ? String(row) : `${columnLetters(at)}${row}`;
  };
  const detail = skippedDetail(issues, addressOf, language);
  appendLog(spreadsheet, [{ at: now, entry, event: 'run', detail }], language);
}
