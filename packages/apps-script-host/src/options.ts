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
  /** Others who may edit the workbook. */
  readonly editors?: readonly string[];
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
  /** True lets the modelled time of calls move the clock inside an execution; missing: it stands still. */
  readonly clockRuns?: boolean;
}
