import type { WorkbookModel } from '../../workbook/workbookModel';
import type { Bundle } from '../../bundle';
import type { FaultSwitch } from './fault';
import type { Ledger } from './ledger';
import type { CacheEntries, ScriptState, Stores } from '../script/scriptState';
import type { TriggerData } from '../script/triggerData';

/** What outlives an execution: the document, its stores, and what people and services left behind. */
export interface HostState {
  readonly book: WorkbookModel;
  readonly bundle: Bundle;
  readonly clock: { now: number };
  /** Blank on a shared drive. */
  readonly owner: string;
  /** Members by a group's address. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Everybody who may edit the workbook. */
  readonly editors: Set<string>;
  /** Whether the bundle runs as an editor add-on: one trigger a type, clock at most hourly. */
  readonly addOn: boolean;
  /** Whether somebody has used the add-on in the document: until then its simple triggers run with AuthMode NONE. */
  enabled: boolean;
  /** Whether a call's modelled time moves the clock inside an execution. */
  readonly clockRuns: boolean;
  /** Whether executions take turns in worlds, each with variables of its own. */
  readonly keepsWorlds: boolean;
  /** Whether a rejecting validation stops a script's writes: Google's pages say both. */
  readonly scriptsObeyValidation: boolean;
  /** Whether an apostrophe in front of what a script writes stays a letter: Google's pages do not say. */
  readonly keepsApostrophes: boolean;
  /** What a typed column of a Table refuses of scripts besides rules and formats: public reports say both. */
  readonly typedColumnsRefuse: 'rules' | 'values';
  /** Whether an add-on's clock trigger has an active spreadsheet: public reports say both. */
  readonly clockTriggersSeeDocument: boolean;
  /** Whether a simple trigger may show a toast. */
  readonly limitedToasts: boolean;
  readonly scriptTimeZone: string;
  readonly spreadsheetId: string;
  /** The document's own; those of the script and its users stand in {@link shared}. */
  readonly stores: Stores;
  readonly caches: Map<string, CacheEntries>;
  readonly locks: Map<string, number>;
  readonly shared: ScriptState;
  readonly ledger: Ledger;
  readonly outbox: Mail[];
  readonly toasts: Toast[];
  readonly dialogs: Dialog[];
  readonly log: string[];
  /** What the next `Ui.alert` and `Ui.prompt` answer, in order. */
  readonly answers: (string | { readonly button: string; readonly text: string })[];
  /** Scopes of the manifest that the user left unticked at consent. */
  readonly refusedScopes: Set<string>;
  menus: MenuData[];
  sidebar: ShownPage | null;
  /** The dialog that stands over the sheet. */
  dialog: ShownPage | null;
  /** `ru` or `en` of the person's Google account. */
  userLocale: string;
  triggers: TriggerData[];
  failAt: FaultSwitch | null;
  callsMade: number;
  /** Edits that wait for the handlers of an earlier one; null when none are running. */
  waitingEdits: (() => void)[] | null;
  uuids: number;
}

export interface Mail {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface Dialog {
  readonly kind: 'alert' | 'prompt' | 'modal' | 'modeless';
  readonly title: string;
  readonly text: string;
  /** Of a question: what was answered, `YES` where nobody laid an answer ready. */
  readonly answer?: string;
}

export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuData };

export interface MenuData {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}
