import { writeInputs } from '../workbook/writeCells';
import type { SortKey } from '../workbook/sortRows';
import { sortRows } from '../workbook/sortRows';
import { wallYear } from '../workbook/serialDate';
import type { Emulates } from './emulated';
import { clearParts, copyCells, type CopyWhat } from './copyCells';
import { rectOnGrid } from './gridRange';
import { requireWritable, type RangeCoordinates } from './rangeCoordinates';
import { RangeRules } from './rangeRules';
import { requireEditable } from './editing';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Clearing, copying, moving and sorting: with it a range is whole. */
export class RangeService
  extends RangeRules
  implements Emulates<Google, 'clear' | 'clearContent' | 'clearFormat' | 'clearNote' | 'sort'>
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

  copyTo(destination: RangeCoordinates, options: unknown = {}, transposed?: boolean): void {
    if (transposed) throw new Error('Range.copyTo transposed is not emulated');
    this.copy(destination, copyWhat(options));
  }

  copyFormatToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    this.copy(this.placeOn(sheet, left, right, top, bottom), 'format');
  }

  copyValuesToRange(sheet: unknown, left: number, right: number, top: number, bottom: number): void {
    this.copy(this.placeOn(sheet, left, right, top, bottom), 'values');
  }

  /** Moves contents and looks; formulas that pointed here are not rewritten. */
  moveTo(target: RangeCoordinates): void {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    const moved = sheet.layers().map((layer) => {
      const rows = Array.from({ length: rect.rows }, (_, row) => layer.row(rect.row + row));
      layer.clear(rect);
      return rows;
    });
    const to = { ...target.rect, rows: rect.rows, columns: rect.columns };
    target.sheet.layers().forEach((layer, at) => {
      layer.write(to, (row, column) => moved[at]?.[row - to.row]?.[column - to.column + rect.column] ?? null);
    });
    execution.book.changed(sheet, rect);
    execution.book.changed(target.sheet, to);
  }

  /** By one column, `{column, ascending}` or a list of either; columns are the sheet's, 1-based. */
  sort(by: unknown): this {
    requireWritable(this);
    const keys = (Array.isArray(by) ? Array.from(by as unknown[]) : [by]).map(sortKey);
    this.execution.book.settle();
    sortRows(this.execution.book, this.sheet, this.rect, keys);
    return this;
  }

  insertCheckboxes(): this {
    requireWritable(this);
    const rule = { criteria: 'CHECKBOX', values: [], allowInvalid: false, help: null };
    this.sheet.validations.map(this.rect, () => rule);
    return this.fill((value) => (typeof value === 'boolean' ? value : false));
  }

  /** Takes checkboxes and their values away; other cells stay. */
  removeCheckboxes(): this {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    const isBox = (row: number, column: number): boolean => sheet.validationAt(row, column)?.criteria === 'CHECKBOX';
    sheet.values.write(rect, (row, column) => (isBox(row, column) ? null : sheet.valueAt(row, column)));
    sheet.validations.map(rect, (rule) => (rule?.criteria === 'CHECKBOX' ? null : rule));
    execution.book.changed(sheet, rect);
    return this;
  }

  /** Null where not every cell is a checkbox of the same state. */
  isChecked(): boolean | null {
    const states = new Set<unknown>();
    const { row: top, column: left, rows, columns } = this.rect;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const isBox = this.sheet.validationAt(row, column)?.criteria === 'CHECKBOX';
        states.add(isBox ? this.sheet.valueAt(row, column) === true : null);
      }
    }
    const [state] = states;
    return states.size === 1 && typeof state === 'boolean' ? state : null;
  }

  check(): this {
    return this.fill(() => true);
  }

  uncheck(): this {
    return this.fill(() => false);
  }

  private fill(content: (value: unknown) => boolean): this {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    const year = wallYear(execution.book.zone.toWall(execution.now()));
    const given = (row: number, column: number): boolean => content(sheet.valueAt(row, column));
    writeInputs(execution.book, sheet, rect, year, given, execution.state.scriptsObeyValidation);
    return this;
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

  private copy(destination: RangeCoordinates, what: CopyWhat): void {
    const { execution } = this;
    const rows = Math.ceil(destination.rect.rows / this.rect.rows) * this.rect.rows;
    const columns = Math.ceil(destination.rect.columns / this.rect.columns) * this.rect.columns;
    const to = { ...destination.rect, rows, columns };
    requireEditable(destination.sheet, to, execution.effectiveUser, execution.state.owner);
    execution.book.settle();
    copyCells(execution.book, { sheet: this.sheet, rect: this.rect }, { sheet: destination.sheet, rect: to }, what);
  }
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  const { column, ascending = true } = spec as { column: number; ascending?: boolean };
  return { column: column - 1, ascending };
}

function copyWhat(options: unknown): CopyWhat {
  if (typeof options !== 'string') {
    const { contentsOnly, formatOnly } = options as { contentsOnly?: boolean; formatOnly?: boolean };
    return contentsOnly ? 'contents' : formatOnly ? 'format' : 'all';
  }
  const kinds: Readonly<Record<string, CopyWhat>> = {
    PASTE_NORMAL: 'all',
    PASTE_VALUES: 'values',
    PASTE_FORMAT: 'format',
    PASTE_FORMULA: 'contents',
    PASTE_DATA_VALIDATION: 'validation',
    PASTE_NO_BORDERS: 'all',
  };
  const what = kinds[options];
  if (!what) throw new Error(`CopyPasteType.${options} is not emulated`);
  return what;
}
