/**
 * A whole workbook as plain data: what the file readers make, what the host takes in and gives out, what the file
 * writers write. Rows and columns are 0-based here; dates are serial numbers (days since 1899-12-30) with a date
 * format, as in a spreadsheet.
 */
export type Scalar = string | number | boolean | null | { readonly error: string };

export interface CellData {
  readonly value: Scalar;
  /** With its leading `=`, in English names and comma separators. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly note?: string;
  /** Parts of its text that lead somewhere. In an xlsx file the first of them is the whole cell's. */
  readonly links?: readonly LinkData[];
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly line?: 'underline' | 'line-through';
}

/** A part of a text, the end exclusive, and where it leads. */
export interface LinkData {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export interface ValidationData {
  /** A1 ranges without a sheet's name; open-ended columns as `F2:F`. */
  readonly ranges: readonly string[];
  /** A value of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly help?: string;
}

export interface ConditionalRuleData {
  readonly ranges: readonly string[];
  /** A value of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through';
}

export interface ProtectionData {
  /** Blank protects the whole sheet. */
  readonly range: string;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  /** True when nobody was taken off the editors yet: everybody who may edit the workbook still may here. */
  readonly everyone?: boolean;
  /** Parts of a protected sheet that stay open to everybody. */
  readonly unprotected?: readonly string[];
}

/** A chart as it was built; the page draws it. */
export interface ChartData {
  readonly id: number;
  /** A value of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly { readonly sheet: string; readonly rect: ChartRect }[];
  /** 1-based row and column, then pixels. */
  readonly anchor: readonly [row: number, column: number, offsetX: number, offsetY: number];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** 0-based place and size. */
interface ChartRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetData {
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly rows: readonly (readonly (CellData | null)[])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels by row; of rows whose height somebody set. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationData[];
  readonly conditionalRules: readonly ConditionalRuleData[];
  readonly protections: readonly ProtectionData[];
  readonly charts?: readonly ChartData[];
  readonly tabColor?: string;
  readonly filter?: FilterData;
  readonly tables?: readonly TableData[];
}

/** A type of a Table's column, as the Sheets API names it (`ColumnType`). */
export type ColumnType =
  | 'DOUBLE'
  | 'CURRENCY'
  | 'PERCENT'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'TEXT'
  | 'BOOLEAN'
  | 'DROPDOWN'
  | 'FILES_CHIP'
  | 'PEOPLE_CHIP'
  | 'FINANCE_CHIP'
  | 'PLACE_CHIP'
  | 'RATINGS_CHIP';

/** A Table of Sheets or of Excel. An xlsx file has no place for its types. */
export interface TableData {
  readonly name: string;
  /** With the header row and the row of totals. */
  readonly range: string;
  /** By column; null or missing has no type. */
  readonly types: readonly (ColumnType | null)[];
  /** Missing of a Table of Sheets. */
  readonly excel?: ExcelTableData;
}

/** What a table of Excel has beyond one of Sheets: kept for the file, it does nothing here. */
export interface ExcelTableData {
  /** Without one the names stand in `columns`. */
  readonly hasHeader: boolean;
  /** Whether the last row is the one of totals. */
  readonly hasTotals: boolean;
  /** Whether the header has the buttons of a filter. */
  readonly hasButtons: boolean;
  /** One of Excel's own styles (`TableStyleMedium2`, blank for none) and its switches, by the file's names. */
  readonly style?: Readonly<Record<string, string>>;
  /** By column from the left one on. */
  readonly columns: readonly ExcelColumnData[];
}

export interface ExcelColumnData {
  readonly name: string;
  /** The formula that Excel fills the column with, with its `=`. */
  readonly formula?: string;
  /** In the row of totals: a text, or one of Excel's functions (`sum`; `custom` has a formula of its own). */
  readonly totalLabel?: string;
  readonly totalFunction?: string;
  readonly totalFormula?: string;
  /** What the filter lets through: an element of the file. */
  readonly filter?: FilterPart;
}

/** A part of the filter of an Excel table's column, by the file's own names. */
export interface FilterPart {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly parts: readonly FilterPart[];
}

/** A filter, and what it lets through by 0-based column of the sheet. */
export interface FilterData {
  readonly range: string;
  readonly columns: readonly { readonly column: number; readonly rule: FilterRuleData }[];
}

/** A condition (a value of SpreadsheetApp.BooleanCriteria, or blank), texts that are hidden, or alone shown. */
export interface FilterRuleData {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
}

/** What a file may hold that a workbook here does not: saved again it is without it. */
export type Loss = 'pictures' | 'charts' | 'pivotTables' | 'tables' | 'conditionalFormats' | 'borders' | 'richText';

export interface BookData {
  readonly title: string;
  /** `ru_RU`, `en_US`. */
  readonly locale: string;
  /** `Europe/Moscow`. */
  readonly timeZone: string;
  readonly sheets: readonly SheetData[];
  readonly namedRanges: readonly { readonly name: string; readonly sheet: string; readonly range: string }[];
  /**
   * `2026-06-17T09:40` of its own wall clock: the moment at which a sample is meant to be looked at. Missing: it is
   * looked at today.
   */
  readonly asOf?: string;
  /** Of the file that it was read from; missing where nothing is lost. */
  readonly losses?: readonly Loss[];
}
