import { isFilteredOut } from '../../workbook/filtered';
import { insert, remove } from '../../workbook/structure';
import type { Splice } from '../../workbook/splice';
import type { Emulates } from '../runtime/emulated';
import type { PlacedRange } from '../runtime/execution';
import { decorate, requireRect } from './sheetChecks';
import { SheetContents } from './sheetContents';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a sheet: inserting, deleting, hiding, freezing, widths. All places are 1-based. */
export abstract class SheetLines
  extends SheetContents
  implements
    Emulates<Google, 'insertRowsBefore' | 'insertRowsAfter' | 'deleteRow' | 'deleteRows' | 'insertColumnsBefore'>,
    Emulates<Google, 'insertColumnsAfter' | 'deleteColumn' | 'deleteColumns' | 'setFrozenRows' | 'setColumnWidth'>
{
  insertRowsBefore(before: number, count: number): this {
    return this.#insertLines('rows', before - 1, count, false);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#insertLines('rows', after, count, true);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRows(at: number, count = 1): void {
    this.insertRowsBefore(at, count);
  }

  deleteRow(row: number): this {
    return this.#deleteLines('rows', row, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#deleteLines('rows', row, count);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.#insertLines('columns', before - 1, count, false);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#insertLines('columns', after, count, true);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumns(at: number, count = 1): void {
    this.insertColumnsBefore(at, count);
  }

  deleteColumn(column: number): this {
    return this.#deleteLines('columns', column, 1);
  }

  deleteColumns(column: number, count: number): void {
    this.#deleteLines('columns', column, count);
  }

  hideRows(row: number, count = 1): void {
    this.#mark(this.sheet.hiddenRows, row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.#mark(this.sheet.hiddenRows, row, count, false);
  }

  hideColumns(column: number, count = 1): void {
    this.#mark(this.sheet.hiddenColumns, column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.#mark(this.sheet.hiddenColumns, column, count, false);
  }

  hideColumn(range: PlacedRange): void {
    this.hideColumns(range.rect.column + 1, range.rect.columns);
  }

  unhideColumn(range: PlacedRange): void {
    this.showColumns(range.rect.column + 1, range.rect.columns);
  }

  hideRow(range: PlacedRange): void {
    this.hideRows(range.rect.row + 1, range.rect.rows);
  }

  unhideRow(range: PlacedRange): void {
    this.showRows(range.rect.row + 1, range.rect.rows);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns.has(column - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.hiddenRows.has(row - 1);
  }

  isRowHiddenByFilter(row: number): boolean {
    return isFilteredOut(this.execution.book, this.sheet, row - 1);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    refuseCutMerges(
      'rows',
      this.sheet.merges.map(({ row, rows: count }) => [row, row + count]),
      rows,
    );
    decorate(this, () => (this.sheet.frozenRows = rows));
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    refuseCutMerges(
      'columns',
      this.sheet.merges.map(({ column, columns: count }) => [column, column + count]),
      columns,
    );
    decorate(this, () => (this.sheet.frozenColumns = columns));
  }

  getColumnWidth(column: number): number {
    return this.sheet.columnWidths.get(column - 1) ?? 100;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return decorate(this, () => {
      for (let at = column - 1; at < column - 1 + count; at++) this.sheet.columnWidths.set(at, width);
    });
  }

  getRowHeight(row: number): number {
    return this.sheet.rowHeights.get(row - 1) ?? 21;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    return decorate(this, () => {
      for (let at = row - 1; at < row - 1 + count; at++) this.sheet.rowHeights.set(at, height);
    });
  }

  /** Text is not measured: widths stay. */
  autoResizeColumn(): this {
    return this;
  }

  autoResizeColumns(): this {
    return this;
  }

  autoResizeRows(): this {
    return this;
  }

  #insertLines(axis: Splice['axis'], at: number, count: number, likeBefore: boolean): this {
    const size = axis === 'rows' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (count < 1) throw new Error(`The number of ${axis} to insert must be at least 1.`);
    if (at < 0 || at > size) throw new Error(`Those ${axis} are out of bounds.`);
    const whole = this.sheet.everything;
    requireRect(this, axis === 'rows' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count });
    insert(this.execution.book, this.sheet, axis, at, count, likeBefore);
    return this;
  }

  #deleteLines(axis: Splice['axis'], first: number, count: number): this {
    const size = axis === 'rows' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (first < 1 || count < 1 || first - 1 + count > size) throw new Error(`Those ${axis} are out of bounds.`);
    const kept = axis === 'rows' ? this.sheet.frozenRows : this.sheet.frozenColumns;
    if (count >= size - kept && first - 1 <= kept) {
      throw new Error(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    const whole = this.sheet.everything;
    const at = first - 1;
    requireRect(this, axis === 'rows' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count });
    remove(this.execution.book, this.sheet, axis, at, count);
    return this;
  }

  #mark(lines: Set<number>, first: number, count: number, hidden: boolean): void {
    decorate(this, () => {
      for (let at = first - 1; at < first - 1 + count; at++) {
        if (hidden) lines.add(at);
        else lines.delete(at);
      }
    });
  }
}

/** Google freezes no part of a merged cell. `spans` are first places and those behind the last, 0-based. */
function refuseCutMerges(
  lines: 'rows' | 'columns',
  spans: readonly (readonly [from: number, to: number])[],
  frozen: number,
): void {
  if (spans.some(([from, to]) => from < frozen && to > frozen))
    throw new Error(
      `Sorry, you can't freeze ${lines} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${lines} to include the complete merged cells.`,
    );
}
