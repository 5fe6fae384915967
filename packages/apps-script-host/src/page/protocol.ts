/**
 * What the page and its server say to each other. Rows and columns are 0-based. The server's workbook is the truth: the
 * page shows texts that the host formatted, and sends what a person typed.
 */
export interface CellStyle {
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

/** Of the answer to saving: a sentence on what the file lacks of the one that was opened, its letters by codes. */
export const LOST_HEADER = 'x-lost';

export interface CellView {
  /** As the host displays it. */
  readonly text: string;
  /** What stands in the formula bar, when it is not the text. */
  readonly edit?: string;
  /** An index in the message's `styles`. */
  readonly style: number;
  readonly note?: string;
  /** The state of a checkbox cell. */
  readonly checked?: boolean;
}

/** Both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A rule the grid draws: a list with its arrow or a checkbox. Other rules are the host's business when a person types. */
export interface ValidationView {
  readonly areas: readonly Area[];
  readonly list: readonly string[] | 'checkbox';
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly shown: readonly string[];
  readonly shape: 'bar' | 'line';
  /** Which vertical axis it is measured against. */
  readonly axis: 'left' | 'right';
  readonly color: string | null;
  /** Light letters are read more easily on its colour. */
  readonly isDark: boolean;
  /** Its values stand beside its bars and points. */
  readonly isLabelled: boolean;
  readonly isInLegend: boolean;
}

export interface ChartAxis {
  readonly title: string;
  readonly isPercent: boolean;
}

export interface ChartView {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isStacked: boolean;
  /** Bars lie, a row for each label. */
  readonly isSideways: boolean;
  readonly hasLegend: boolean;
  readonly title: string;
  /** The axis under the chart, and those that stand. */
  readonly across: ChartAxis;
  readonly left: ChartAxis;
  readonly right: ChartAxis;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface SheetLayout {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  /** Rows of the sheet past those that the page shows. */
  readonly missingRows: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column; absent columns have the default width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationView[];
  readonly charts: readonly ChartView[];
}

export type CellChange = readonly [row: number, column: number, cell: CellView | null];

/** A new sheet comes with its layout and all its cells; a known one with what changed. */
export interface SheetChange {
  readonly id: string;
  readonly layout?: SheetLayout;
  readonly cells: readonly CellChange[];
}

export interface MenuItemView {
  readonly kind: 'item';
  readonly label: string;
  readonly functionName: string;
}
export interface SubmenuView {
  readonly kind: 'menu';
  readonly label: string;
  readonly items: readonly MenuEntry[];
}
export type MenuEntry = MenuItemView | SubmenuView | { readonly kind: 'separator' };

export interface PersonView {
  /** Blank is a person whose address Google doesn't tell. */
  readonly email: string;
  /** As the person is offered: a name, with a role where there is one. */
  readonly label: string;
}

export interface MailView {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As a mail program shows it; '' for a mail of plain text. */
  readonly html: string;
}

/** One run of an entry of the script with the calls it made. */
export interface CallsView {
  readonly title: string;
  readonly total: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly calls: Readonly<Record<string, number>>;
  /** What it wrote to the execution log, errors of triggers among it. */
  readonly log: readonly string[];
}

/** A sidebar or a dialog; its HTML is fetched apart, into a sandbox. */
export interface FrameView {
  readonly id: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

export interface DialogView {
  readonly title: string;
  readonly text: string;
  /** Of a question, what this page has answered for the person. */
  readonly answer?: string;
}

/** What the page speaks: the sheet's locale decides. */
export type Language = 'ru' | 'en';

export interface PageState {
  readonly title: string;
  readonly language: Language;
  /** What a first visit may try; none: no hint. */
  readonly firstSteps: readonly string[];
  readonly people: readonly PersonView[];
  readonly user: string;
  /** The spreadsheet's wall clock, `2026-06-17T09:40`. */
  readonly clock: string;
  readonly menus: readonly SubmenuView[];
  readonly mail: readonly MailView[];
  readonly calls: readonly CallsView[];
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** How a call of the script's server function ended, as `google.script.run` tells it. */
export type CallOutcome =
  | { readonly kind: 'success'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly name: string; readonly message: string };

export interface Reply {
  readonly version: number;
  /** The page's version was not the server's: all sheets are here, those not named are gone. */
  readonly full: boolean;
  readonly state: PageState;
  readonly styles: readonly CellStyle[];
  /** All sheets in their order. */
  readonly order: readonly string[];
  readonly sheets: readonly SheetChange[];
  /** Where the script moved the selection. */
  readonly selection?: Selection;
  readonly toasts: readonly { readonly title: string; readonly text: string }[];
  readonly alerts: readonly DialogView[];
  readonly outcome?: CallOutcome;
}

export type TypedCell = readonly [row: number, column: number, text: string];

/** Where pasted or filled cells come from: the cell at `row`, `column` is a copy of the area's upper left one. */
export interface Copied {
  readonly sheet: string;
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

export type Action =
  | { readonly kind: 'type'; readonly sheet: string; readonly cells: readonly TypedCell[]; readonly copied?: Copied }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sort'; readonly sheet: string; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly sheet: string; readonly at: number; readonly count: number }
  | {
      readonly kind: 'insertColumns' | 'deleteColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'select'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close'; readonly place: 'sidebar' | 'dialog' }
  | { readonly kind: 'user'; readonly email: string }
  /** A step is one on the way to a later moment: what changed in the sheets is told with the last. */
  | { readonly kind: 'clock'; readonly to: string; readonly isStep?: boolean }
  | { readonly kind: 'language'; readonly language: Language };

export interface Request {
  /** The version the page shows; 0 when it shows nothing. */
  readonly version: number;
  readonly action: Action | null;
}
