import { a1Of } from '../../../workbook/a1';
import { cellCount, type Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { requireEditable } from '../editing';
import { Emulated, type Emulates } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { rectOnGrid } from '../gridRange';
import { SignatureMismatch } from '../../runtime/signature';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Where a range stands; the ground that its reading and writing is built on. */
export abstract class RangeCoordinates
  extends Emulated
  implements Emulates<Google, 'getRow' | 'getColumn' | 'getLastRow' | 'getLastColumn' | 'getNumRows' | 'getNumColumns'>
{
  readonly className = 'Range';
  override readonly cells: number;

  constructor(
    readonly execution: Execution,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {
    super();
    this.cells = cellCount(rect);
  }

  getRow(): number {
    return this.rect.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.rect.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getHeight(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  getWidth(): number {
    return this.rect.columns;
  }

  getLastRow(): number {
    return this.rect.row + this.rect.rows;
  }

  getLastColumn(): number {
    return this.rect.column + this.rect.columns;
  }

  getA1Notation(): string {
    return a1Of(this.rect);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  /** The plain fields of an event's range; here every range has them. */
  get rowStart(): number {
    return this.getRow();
  }

  get rowEnd(): number {
    return this.getLastRow();
  }

  get columnStart(): number {
    return this.getColumn();
  }

  get columnEnd(): number {
    return this.getLastColumn();
  }

  getSheet(): Emulated {
    return this.execution.sheet(this.sheet);
  }

  getCell(row: number, column: number): Emulated {
    if (row < 1 || column < 1 || row > this.rect.rows || column > this.rect.columns) {
      throw new Error('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, rows = this.rect.rows, columns = this.rect.columns): Emulated {
    const rect = rectOnGrid(this.sheet, this.getRow() + rowOffset, this.getColumn() + columnOffset, rows, columns);
    return this.execution.range(this.sheet, rect);
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  activate(): this {
    this.execution.book.active = this.sheet;
    this.execution.book.selection = this.rect;
    return this;
  }
}

/** Throws when the execution's user may not change the range. */
export function requireWritable({ execution, sheet, rect }: RangeCoordinates): void {
  requireEditable(sheet, rect, execution.effectiveUser, execution.state.owner);
}

/** Throws in Google's words when `table` has not the size of the range. */
export function requireShape({ rect }: RangeCoordinates, table: unknown): asserts table is readonly unknown[][] {
  if (!Array.isArray(table) || !table.every(Array.isArray)) throw new SignatureMismatch();
  requireCount('rows', table.length, rect.rows);
  for (const row of table as readonly unknown[][]) requireCount('columns', row.length, rect.columns);
}

function requireCount(what: string, given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
