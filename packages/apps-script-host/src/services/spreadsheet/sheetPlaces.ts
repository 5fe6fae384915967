import type { SheetModel } from '../../workbook/sheetModel';
import { renameSheet } from '../../workbook/sheetList';
import { requireSheetEditable } from './editing';
import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { placeOfA1, rectOnGrid } from './gridRange';
import { RangeListService } from './range/rangeList';
import { decorate } from './sheetChecks';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is called, how big it is, and its ranges. */
export abstract class SheetPlaces
  extends Emulated
  implements
    Emulates<Google, 'getName' | 'setName' | 'getSheetId' | 'getIndex' | 'getLastRow' | 'getLastColumn' | 'getMaxRows'>,
    Emulates<Google, 'getMaxColumns' | 'getDataRange' | 'getRangeList' | 'isSheetHidden' | 'hideSheet' | 'showSheet'>
{
  readonly className = 'Sheet';

  constructor(
    readonly execution: Execution,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): this {
    requireSheetEditable(this.sheet, this.execution.effectiveUser, this.execution.state);
    renameSheet(this.execution.book, this.sheet, String(name));
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  /** 1-based place among the sheets. */
  getIndex(): number {
    return this.execution.book.sheets.indexOf(this.sheet) + 1;
  }

  getType(): string {
    return 'GRID';
  }

  getParent(): Emulated {
    return this.execution.spreadsheet();
  }

  getLastRow(): number {
    this.execution.book.settle(this.sheet);
    return this.sheet.lastRow;
  }

  getLastColumn(): number {
    this.execution.book.settle(this.sheet);
    return this.sheet.lastColumn;
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getRange(first: string | number, column = Number.NaN, rows = 1, columns = 1): Emulated {
    const { sheet } = this;
    if (typeof first === 'number') return this.execution.range(sheet, rectOnGrid(sheet, first, column, rows, columns));
    const { rect, bounds } = placeOfA1(sheet, first);
    return this.execution.range(sheet, rect, bounds);
  }

  getRangeList(a1Notations: readonly string[]): Emulated {
    const places = Array.from(a1Notations, (text) => placeOfA1(this.sheet, text));
    return new RangeListService(this.execution, this.sheet, places);
  }

  /** `A1` to the last row and column with content; an empty sheet gives `A1`. */
  getDataRange(): Emulated {
    this.execution.book.settle(this.sheet);
    const rows = Math.max(1, this.sheet.lastRow);
    const columns = Math.max(1, this.sheet.lastColumn);
    return this.execution.range(this.sheet, { row: 0, column: 0, rows, columns });
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  hideSheet(): this {
    const shown = this.execution.book.sheets.filter(({ hidden }) => !hidden);
    if (shown.length === 1 && shown[0] === this.sheet) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    return decorate(this, () => (this.sheet.hidden = true));
  }

  showSheet(): this {
    return decorate(this, () => (this.sheet.hidden = false));
  }

  activate(): this {
    this.execution.book.active = this.sheet;
    this.sheet.hidden = false;
    return this;
  }
}
