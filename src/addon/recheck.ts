import type { Review } from '../domain/review';
import { appendHistory } from '../sheets/tabs/historyTab';
import { appendLog, passedDetail, skippedDetail } from '../sheets/tabs/logTab';
import { columnLetters } from '../sheets/headers/address';
import { recordRows } from '../sheets/dealRows/recordRows';
import type { Book } from '../sheets/reading/book';
import { rowSightOf } from '../sheets/dealRows/rowState';
import { requestSight, withRequestMoment } from '../sheets/dealRows/requestMoments';
import { stampMoves } from '../sheets/dealRows/stampMoves';
import { rowSigner, recheckedRows } from '../sheets/dealRows/reviewRows';
import { isStillThere } from '../sheets/dealRows/isStillThere';
import { isUpToDate } from '../sheets/dealRows/isUpToDate';
import { lookAgain } from '../sheets/dealRows/placeReader';
import { RowsMoved } from '../sheets/dealRows/rowsMoved';
import { moveDatePlaces, formulaColumns, writeMoveDates } from '../sheets/dealRows/moveDates';
import type { MoveDateCell } from '../sheets/dealRows/moveDates';
import { writeReview } from '../sheets/dealRows/writeReview';
import type { RowToWrite } from '../sheets/dealRows/writeReview';
import type { OpenedBook } from './book/openedBook';
import { keepRequestsSeen, unseenUntilIn } from './book/requestsSeen';
import { noteNotices } from './notices/sendNotices';
import { saveSnapshot } from './edit/snapshot';
import { reviewOf } from './book/openedBook';
import { demandSetUp } from './book/sheetVersion';

export interface Recheck {
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
export function recheck(opened: OpenedBook, entry: string): Recheck {
  const { spreadsheet, book, phrases } = opened;
  const { headers, lastRow, rows } = book.deals;
  demandSetUp(book.deals, opened.properties);
  const recorded = recordRows(rows, rowSightOf({ ...book, ...book.rules }), () => Utilities.getUuid());
  // First the history, then the rows: a run that is cut between the two tells a change twice rather than never.
  appendHistory(spreadsheet, recorded.stageChanges, book.language);
  const formulas = formulaColumns(book.deals, lastRow);
  const places = moveDatePlaces(headers, formulas);
  const { review: stamped, facts } = stampMoves(reviewOf(book, recorded.deals), recorded.movedUnseen, places);
  const sight = requestSight(stamped.context, unseenUntilIn(opened.properties, book.now));
  const review = { ...stamped, deals: stamped.deals.map((reviewed) => withRequestMoment(reviewed, sight)) };
  const rechecked = recheckedRows(review, rowSigner(headers.index, phrases), phrases, book.deals);
  const isWritten = facts.length === 0 && isUpToDate(book.deals, rechecked.rows, book.wallClock);
  if (!isWritten) write(book, rechecked.rows, facts);
  keepRequestsSeen(review.deals, sight, opened.properties);
  noteNotices(opened, review);
  logSkipped(opened, entry);
  saveSnapshot(book, review, formulas, opened.properties);
  const withFindings = review.deals.filter(({ findings }) => findings.length > 0).length;
  return { review, withFindings, slippedPast: rechecked.slippedPast };
}

/** Rows and columns are looked at once more just before: where they moved, nothing is written. */
function write({ deals, zone, wallClock }: Book, rows: readonly RowToWrite[], facts: readonly MoveDateCell[]): void {
  const { sheet, headerRow, lastRow, headers, strays, untouched } = deals;
  const own = { sheet, headerRow, firstRow: headerRow + 1, lastRow, own: headers.own, wallClock };
  const stamp = (): void => {
    writeMoveDates(sheet, facts, zone);
  };
  const look = lookAgain(deals);
  const places = { ...own, clearsStrays: strays > 0, untouched };
  if (!isStillThere(deals, facts, look) || writeReview(places, rows, look, stamp).kind !== 'written')
    throw new RowsMoved();
}

/** Names the cells that were not read, and counts the rows that were passed over, once a run. */
function logSkipped({ spreadsheet, book }: OpenedBook, entry: string): void {
  const { issues, deals, language, now } = book;
  const addressOf = ({ row, column }: (typeof issues)[number]): string => {
    const at = deals.headers.index[column as keyof typeof deals.headers.index];
    return at === undefined ? String(row) : `${columnLetters(at)}${row}`;
  };
  const details = [skippedDetail(issues, addressOf, language), passedDetail(deals.passedOver, language)];
  const detail = details.filter((text) => text !== '').join('. ');
  appendLog(spreadsheet, [{ at: now, entry, event: 'run', detail }], language);
}
