import { a1Of } from '../../../workbook/a1';
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
    return a1Of(this.range.rect);
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

  /** A range here is always of fixed size: its ends are known. */
  isStartColumnBounded(): boolean {
    return true;
  }

  isEndColumnBounded(): boolean {
    return true;
  }

  isStartRowBounded(): boolean {
    return true;
  }

  isEndRowBounded(): boolean {
    return true;
  }
}
