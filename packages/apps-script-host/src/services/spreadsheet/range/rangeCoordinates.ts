import { a1Within } from '../../../workbook/bounds';
import type { Matching } from '../../runtime/emulated';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Where a range stands. */
export class RangeCoordinates extends RangePart implements Matching<Google, RangeCoordinates> {
  getRow(): number {
    return this.range.rect.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.range.rect.column + 1;
  }

  getNumRows(): number {
    return this.range.rect.rows;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getNumColumns(): number {
    return this.range.rect.columns;
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getLastRow(): number {
    return this.range.rect.row + this.range.rect.rows;
  }

  getLastColumn(): number {
    return this.range.rect.column + this.range.rect.columns;
  }

  getA1Notation(): string {
    return a1Within(this.range.rect, this.range.bounds);
  }

  getGridId(): number {
    return this.range.sheet.id;
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

  /** False where the range begins with the grid because nobody said where: `D:F`. */
  isStartRowBounded(): boolean {
    return this.range.bounds.startRow;
  }

  isEndRowBounded(): boolean {
    return this.range.bounds.endRow;
  }

  isStartColumnBounded(): boolean {
    return this.range.bounds.startColumn;
  }

  isEndColumnBounded(): boolean {
    return this.range.bounds.endColumn;
  }
}
