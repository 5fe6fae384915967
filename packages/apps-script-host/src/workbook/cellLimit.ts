import { cellCount } from './rect';
import type { WorkbookModel } from './workbookModel';

/** https://support.google.com/drive/answer/37603: a spreadsheet holds so many cells, blank ones too. */
const MOST_CELLS = 10_000_000;

/** Throws in Google's words when `added` more cells are too many. */
export function requireRoom(book: WorkbookModel, added: number): void {
  const cells = book.sheets.reduce((sum, { everything }) => sum + cellCount(everything), 0);
  if (cells + added <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
