import type { Loss } from '../bookData';
import type { CellStyle } from './cellStyle';
import { effectiveStyle } from './conditionalFormat';
import { displayOf } from './display';
import { rulesOf, type LocaleRules } from './localeRules';
import type { Rect } from './rect';
import { SheetModel } from './sheetModel';
import { zoneNamed, type Zone } from '../zone';

/** What recomputes formulas; the workbook only says what changed. */
export interface Calculation {
  /** Cells of `rect` got new contents. */
  changed(sheet: SheetModel, rect: Rect): void;
  /** Cells moved, or sheets and names came or went: start anew. */
  restructured(): void;
  /** The clock was moved: volatile formulas are out of date. */
  clockMoved(): void;
  /** Brings every formula's value up to date. */
  settle(): void;
  /** The value of a formula as it would stand on `sheet`, for a conditional format. */
  evaluate(sheet: SheetModel, formula: string): unknown;
}

export interface NamedRangeData {
  readonly name: string;
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** The live workbook: what services write and the page shows. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  namedRanges: NamedRangeData[] = [];
  /** What of its file it does not hold. */
  losses: readonly Loss[] = [];
  /** It is a sample with a day of its own: what is saved of it says at which moment it was left. */
  hasOwnDay = false;
  readonly metadata = new Map<string, string>();
  active: SheetModel | null = null;
  selection: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  /** Grows with every change of any kind. */
  revision = 0;
  calculation: Calculation | null = null;
  private lastSheetId = 0;

  constructor(
    public title: string,
    public locale: string,
    public timeZone: string,
  ) {}

  get rules(): LocaleRules {
    return rulesOf(this.locale);
  }

  get zone(): Zone {
    return zoneNamed(this.timeZone);
  }

  /** Names differ without regard to case. */
  sheetNamed(name: string): SheetModel | null {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key) ?? null;
  }

  /** Adds a blank sheet; the first sheet of a workbook has the id 0. */
  addSheet(name: string, rows: number, columns: number, at = this.sheets.length): SheetModel {
    const sheet = new SheetModel(this.lastSheetId, name, rows, columns);
    this.lastSheetId += 1;
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    this.restructured();
    return sheet;
  }

  changed(sheet: SheetModel, rect: Rect): void {
    this.revision += 1;
    this.calculation?.changed(sheet, rect);
  }

  /** A change that no formula depends on: a colour, a note, a width. */
  decorated(): void {
    this.revision += 1;
  }

  restructured(): void {
    this.revision += 1;
    this.calculation?.restructured();
  }

  /** Brings formulas up to date; for a reader of one sheet only when that sheet has some. */
  settle(reader?: SheetModel): void {
    if (!reader?.formulas.isEmpty()) this.calculation?.settle();
  }

  displayAt(sheet: SheetModel, row: number, column: number): string {
    return displayOf(sheet.valueAt(row, column), sheet.styleAt(row, column).numberFormat, this.rules);
  }

  /** The style with the conditional formats that hold. */
  effectiveStyleAt(sheet: SheetModel, row: number, column: number): CellStyle {
    return effectiveStyle(this, sheet, row, column);
  }
}
