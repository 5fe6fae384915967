import type { Review, ReviewedDeal } from '../../domain/review';
import { rowSigner, recheckedRow } from '../../sheets/dealRows/reviewRows';
import { requestSight, withRequestMoment } from '../../sheets/dealRows/requestMoments';
import { rowOfKey } from '../../sheets/dealRows/rowOfKey';
import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import { writeReview } from '../../sheets/dealRows/writeReview';
import type { OpenedBook } from './openedBook';
import { unseenUntilIn } from './requestsSeen';

/**
 * Brings our columns of one deal up to date, wherever its row has been sorted to; nothing when the deal is gone. What
 * the row remembers of people's cells is left to the recheck, which is to find every change.
 *
 * @param row where this call has just found it
 * @throws RowsMoved when it stands there no more
 */
export function rewriteRow(
  opened: OpenedBook,
  { context }: Review,
  reviewed: ReviewedDeal,
  row: number | null = rowOf(opened, reviewed),
): void {
  if (row === null) return;
  const { book, phrases, properties } = opened;
  const { sheet, headerRow, headers } = book.deals;
  const { index, own } = headers;
  const { deal } = reviewed;
  const sight = requestSight(context, unseenUntilIn(properties, book.now));
  const { cells } = recheckedRow(withRequestMoment(reviewed, sight), {
    context,
    sign: rowSigner(index, phrases),
    phrases,
  });
  const rows = { headerRow, firstRow: row, lastRow: row, clearsStrays: false, untouched: new Set<number>() };
  const place = { sheet, own, wallClock: book.wallClock, ...rows };
  const written = writeReview(place, [{ deal: { row, key: deal.key }, asRead: null, cells }]);
  if (written.kind === 'rows-moved') throw new RowsMoved();
}

function rowOf({ book: { deals } }: OpenedBook, { deal }: ReviewedDeal): number | null {
  const { sheet, headers } = deals;
  return headers.own.key === undefined ? null : rowOfKey(sheet, headers.own.key, deal.row, deal.key);
}
