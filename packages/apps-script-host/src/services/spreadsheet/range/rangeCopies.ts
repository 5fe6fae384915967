import { Emulated, type Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { SignatureMismatch } from '../../runtime/signature';
import { rectOnGrid } from '../gridRange';
import { copyCells, type CopyWhat } from './copyCells';
import { requireOpen } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Copying a range elsewhere. */
export class RangeCopies extends RangePart implements Matching<Google, RangeCopies> {
  /** A type of pasting without the third argument is taken for options that say nothing. */
  copyTo(destination: PlacedRange, options: unknown = {}, transposed?: boolean): void {
    if (!isRange(destination)) throw new SignatureMismatch();
    copy(this.range, destination, transposed === undefined ? optionsOf(options) : pasteType(options), transposed);
  }

  copyFormatToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    copy(this.range, placeOn(this.range, sheet, left, right, top, bottom), 'format');
  }

  copyValuesToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    copy(this.range, placeOn(this.range, sheet, left, right, top, bottom), 'values');
  }
}

function isRange(value: unknown): boolean {
  return value instanceof Emulated && value.className === 'Range';
}

/** The source repeated as often as it fits whole into the destination, at least once. */
function copy(from: PlacedRange, destination: PlacedRange, what: CopyWhat, transposed = false): void {
  const { execution, sheet, rect } = from;
  const [height, width] = transposed ? [rect.columns, rect.rows] : [rect.rows, rect.columns];
  const rows = Math.max(1, Math.floor(destination.rect.rows / height)) * height;
  const columns = Math.max(1, Math.floor(destination.rect.columns / width)) * width;
  const to = { sheet: destination.sheet, rect: { ...destination.rect, rows, columns } };
  requireOpen(destination, to.rect);
  execution.book.settle();
  copyCells(execution.book, { sheet, rect }, to, what, transposed);
}

/** A range of a sheet or of a sheet's id; numbers are 1-based, ends included. */
function placeOn(
  { execution }: PlacedRange,
  given: unknown,
  left: number,
  right: number,
  top: number,
  bottom: number,
): PlacedRange {
  const wanted = typeof given === 'number' ? given : (given as { getSheetId(): number }).getSheetId();
  const sheet = execution.book.sheets.find(({ id }) => id === wanted);
  if (!sheet) throw new Error('Sheet not found');
  return execution.range(sheet, rectOnGrid(sheet, top, left, bottom - top + 1, right - left + 1));
}

const COPY_TYPES: Readonly<Record<string, CopyWhat>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'contents',
  PASTE_DATA_VALIDATION: 'validation',
  PASTE_NO_BORDERS: 'noBorders',
};

function optionsOf(options: unknown): CopyWhat {
  const { contentsOnly, formatOnly } = Object(options) as { contentsOnly?: boolean; formatOnly?: boolean };
  return contentsOnly ? 'values' : formatOnly ? 'format' : 'all';
}

function pasteType(type: unknown): CopyWhat {
  const what = COPY_TYPES[String(type)];
  if (!what) throw new Error(`CopyPasteType.${String(type)} is not emulated`);
  return what;
}
