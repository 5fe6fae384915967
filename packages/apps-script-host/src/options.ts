import type { BookData } from './bookData';
import type { Bundle } from './bundle';
import type { Stores } from './services/script/scriptState';
import type { ScriptState } from './services/script/scriptState';
import type { TriggerData } from './services/script/triggerData';

/** What lives beside a workbook: its properties (the secret too), its id and its triggers. */
export interface StoredState {
  /** Missing: a new one, as for a copied workbook. */
  readonly spreadsheetId?: string;
  readonly stores?: Stores;
  readonly triggers?: readonly TriggerData[];
}

export interface HostOptions {
  readonly bundle: Bundle;
  readonly book: BookData;
  /** E-mail of the person at the keyboard; blank is signed out. */
  readonly user?: string;
  /** Blank or missing: the first user, else `owner@example.com`. */
  readonly owner?: string;
  /** Others who may edit the workbook: people, and addresses of {@link groups}. */
  readonly editors?: readonly string[];
  /**
   * True for a workbook on a shared drive: nobody owns it, `getOwner()` is null, and no protection opens to an owner.
   * `owner` is not heeded then.
   */
  readonly sharedDrive?: boolean;
  /**
   * Members by a group's address. They have the file through the group alone: they are on no list of editors by
   * themselves, and who takes the group off a protection without being added first is refused.
   */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** UTC ms. */
  readonly now: number;
  /** Where uuids and a new workbook's id start; missing: `now`, so that a test meets the same ones every time. */
  readonly seed?: number;
  readonly properties?: StoredState;
  /** What the workbooks under one add-on share; missing: the workbook is its only one. */
  readonly script?: ScriptState;
  /** False for an add-on that is installed but was never used in the document; missing: true. */
  readonly enabled?: boolean;
  /** `ru` or `en` of the person's Google account; missing: the spreadsheet's. */
  readonly userLocale?: string;
  /** Missing: the manifest's, else the spreadsheet's. */
  readonly scriptTimeZone?: string;
  /** Missing: true. */
  readonly addOn?: boolean;
  /** False lets a script write what a rejecting validation refuses; missing: it throws, with nothing written. */
  readonly scriptsObeyValidation?: boolean;
  /** True keeps an apostrophe in front of what a script writes; missing: it is Sheets' mark of a text. */
  readonly keepsApostrophes?: boolean;
  /**
   * What a script may not do to a Table's typed column. `rules`, as when it is missing: set or clear data validations,
   * checkboxes and number formats. `values`: write values and headers either, as some have met.
   */
  readonly typedColumnsRefuse?: 'rules' | 'values';
  /**
   * False: in an add-on's clock trigger there is no active spreadsheet (`SpreadsheetApp.getActive()` and the stores of
   * the document are null), as some have met; missing: there is one. A bound script always has its own.
   */
  readonly clockTriggersSeeDocument?: boolean;
  /** False: `Spreadsheet.toast` is refused in a simple trigger (AuthMode LIMITED); missing: it is shown. */
  readonly limitedToasts?: boolean;
  /** True lets the modelled time of calls move the clock inside an execution; missing: it stands still. */
  readonly clockRuns?: boolean;
  /**
   * True: executions of a script of one file take turns in worlds, which is several times faster. Its variables begin afresh
   * all the same; what it does to prototypes of the language stays. Missing: a world for each, as at Google.
   */
  readonly keepsWorlds?: boolean;
}
