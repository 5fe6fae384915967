import type { Emulates } from '../../runtime/emulated';
import { clearParts, copyCells, type CopyWhat } from './copyCells';
import { rectOnGrid } from '../gridRange';
import { SignatureMismatch } from '../../runtime/signature';
import { requireWritable, type RangeCoordinates } from './rangeCoordinates';
import { RangeFill } from './rangeFill';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Clearing and copying: with it a range is whole. */
export class RangeService
  extends RangeFill
  implements Emulates<Google, 'clear' | 'clearContent' | 'clearFormat' | 'clearNote'>
{
  clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}): this {
    if (options.contentsOnly) return this.clearContent();
    if (options.formatOnly) return this.clearFormat();
    return this.clearLayers('values', 'formulas', 'styles');
  }

  clearContent(): this {
    return this.clearLayers('values', 'formulas');
  }

  clearFormat(): this {
    return this.clearLayers('styles');
  }

  clearNote(): this {
    return this.clearLayers('notes');
  }

  copyTo(destination: RangeCoordinates, options: unknown = {}, transposed = false): void {
    if (!(destination instanceof RangeService) || typeof transposed !== 'boolean') {
      throw new SignatureMismatch();
    }
    this.copy(destination, copyWhat(options), transposed);
  }

  copyFormatToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    this.copy(this.placeOn(sheet, left, right, top, bottom), 'format');
  }

  copyValuesToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    this.copy(this.placeOn(sheet, left, right, top, bottom), 'values');
  }

  private clearLayers(...parts: Parameters<typeof clearParts>[3][number][]): this {
    requireWritable(this);
    clearParts(this.execution.book, this.sheet, this.rect, parts);
    return this;
  }

  /** A range of a sheet or of a sheet's id; numbers are 1-based, ends included. */
  private placeOn(given: unknown, left: number, right: number, top: number, bottom: number): RangeCoordinates {
    const wanted = typeof given === 'number' ? given : (given as { getSheetId(): number }).getSheetId();
    const sheet = this.execution.book.sheets.find(({ id }) => id === wanted);
    if (!sheet) throw new Error('Sheet not found');
    const rect = rectOnGrid(sheet, top, left, bottom - top + 1, right - left + 1);
    return this.execution.range(sheet, rect) as RangeService;
  }

  /** The source repeated as often as it fits whole into the destination, at least once. */
  private copy(destination: RangeCoordinates, what: CopyWhat, transposed = false): void {
    const { execution, rect } = this;
    const [height, width] = transposed ? [rect.columns, rect.rows] : [rect.rows, rect.columns];
    const rows = Math.max(1, Math.floor(destination.rect.rows / height)) * height;
    const columns = Math.max(1, Math.floor(destination.rect.columns / width)) * width;
    const to = { sheet: destination.sheet, rect: { ...destination.rect, rows, columns } };
    this.requireOpen(destination, to.rect);
    execution.book.settle();
    copyCells(execution.book, { sheet: this.sheet, rect }, to, what, transposed);
  }
}

function copyWhat(options: unknown): CopyWhat {
  if (typeof options !== 'string') {
    const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
    return contentsOnly ? 'values' : formatOnly ? 'format' : 'all';
  }
  const kinds: Readonly<Record<string, CopyWhat>> = {
    PASTE_NORMAL: 'all',
    PASTE_VALUES: 'values',
    PASTE_FORMAT: 'format',
    PASTE_FORMULA: 'contents',
    PASTE_DATA_VALIDATION: 'validation',
    PASTE_NO_BORDERS: 'noBorders',
  };
  const what = kinds[options];
  if (!what) throw new Error(`CopyPasteType.${options} is not emulated`);
  return what;
}
