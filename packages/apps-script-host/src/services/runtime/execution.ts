import type { SheetModel } from '../../workbook/sheetModel';
import type { Bounds } from '../../workbook/bounds';
import type { Rect } from '../../workbook/rect';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { AuthMode } from '../script/authMode';
import type { Emulated } from './emulated';
import type { HostState } from './hostState';
import type { Realm } from './realm';

/** Who runs what: given by the entry point. */
export interface Caller {
  /** The account that the code acts as. */
  readonly effectiveUser: string;
  /** The person at the keyboard, blank where Google does not tell. */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  /** Whether somebody has the document open: a clock trigger has no interface. */
  readonly hasUi: boolean;
  /** Whether the document is the active one: sources disagree about an add-on's clock trigger. */
  readonly hasDocument: boolean;
  /** 30 s for a simple trigger and a custom function, else 6 min. */
  readonly limitMs: number;
}

/** A range as the other services know it: where it stands, and on whose behalf. */
export interface PlacedRange extends Emulated {
  readonly execution: Execution;
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly bounds: Bounds;
}

/** One run of the script, as the services see it. */
export interface Execution extends Caller {
  readonly id: number;
  readonly state: HostState;
  readonly book: WorkbookModel;
  readonly realm: Realm;
  /** UTC ms. */
  now(): number;
  /** Time that passes without a call. */
  wait(ms: number): void;
  /** Ends here: nothing of the script runs on, not even what catches. */
  end(error: Error): never;
  range(sheet: SheetModel, rect: Rect, bounds?: Bounds): PlacedRange;
  sheet(sheet: SheetModel): Emulated;
  spreadsheet(): Emulated;
}
