import type { BookData } from './bookData';
import { loadBundle, type Bundle, type Manifest } from './bundle';
import { advanceTo, type Fired } from './clock';
import { callServer, hasFunction, makeCustomFunctions, runEntry, type RunOptions } from './entries';
import { makeHostState } from './makeHostState';
import { openDocument } from './events';
import type { HostOptions, StoredState } from './options';
import { person, type Person } from './person';
import type { Dialog, HostState, Mail, MenuData, ShownPage, Toast } from './services/runtime/hostState';
import type { Quota } from './services/runtime/quotas';
import { ScriptError } from './services/runtime/scriptError';
import { keeperOf, makeScriptState } from './services/script/scriptState';
import { isInGroup } from './services/spreadsheet/editing';
import type { Ledger } from './services/runtime/ledger';
import { attachCalculator } from './formulas/calculator';
import { bookDataOf } from './workbook/toBookData';
import type { WorkbookModel } from './workbook/workbookModel';

export type { Bundle, Manifest, HostOptions, StoredState, Fired, Person };
export { loadBundle, makeScriptState, ScriptError };

/** Apps Script for one workbook, in memory. Everything is synchronous; errors of a script are `ScriptError`s. */
export interface Host extends Person {
  /** The live workbook. Read it freely; change it by the methods here. */
  readonly workbook: WorkbookModel;
  toBookData(): BookData;
  /** E-mail of the person at the keyboard; setting it makes the person an editor. */
  user: string;
  /** Blank on a shared drive. */
  readonly owner: string;
  /** `ru` or `en` of the person's Google account. */
  userLocale: string;
  /** UTC ms. */
  now(): number;
  /** Whether the bundle has a top-level function of the name. */
  has(name: string): boolean;
  /** Moves the clock and fires the triggers that fall due, in order, each in a fresh execution. */
  advanceTo(utcMs: number): Fired[];
  /** Opens the document: simple and installed onOpen. */
  open(): void;
  menu(): readonly MenuData[];
  /** A click in the menu, or an entry run from the editor. */
  run(name: string, args?: readonly unknown[], options?: RunOptions): unknown;
  /** `google.script.run.name(...args)` from the sidebar. */
  callServer(name: string, args?: readonly unknown[]): unknown;
  /** A custom function; dates are instants, ranges arrays of rows. Throws what the function throws. */
  callCustomFunction(name: string, args: readonly unknown[]): unknown;
  readonly ledger: Ledger;
  /** What an account has used of a day's quota since its first use: of `triggers`, modelled milliseconds. */
  quotaSpent(quota: Quota, email: string): number;
  readonly outbox: readonly Mail[];
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly Dialog[];
  /** The page in the sidebar; setting it to null closes it. */
  sidebar: ShownPage | null;
  /** The page in a dialog; setting it to null closes it. */
  dialog: ShownPage | null;
  readonly log: readonly string[];
  /** What the next alerts and prompts answer. */
  readonly answers: HostState['answers'];
  /** Scopes that the user did not consent to. */
  readonly refusedScopes: Set<string>;
  /** For a sidecar file beside the workbook. */
  readonly properties: Required<StoredState>;
  /** Asked at every charged call; what it returns is how the call fails. */
  failAt: HostState['failAt'];
  /** Another execution takes a lock (`document`, `script`) until the returned function is called. */
  holdLock(name: string): () => void;
}

/** A host for `options.book`. */
export function createHost(options: HostOptions): Host {
  const state = makeHostState(options);
  const functions = makeCustomFunctions(state);
  attachCalculator(state.book, { now: () => state.clock.now, functions });
  const settled = <T>(result: T): T => {
    state.book.settle();
    functions.end();
    return result;
  };
  let user = options.user ?? '';
  const keyboard = { user: () => user, settled };
  return {
    ...person(state, keyboard),
    workbook: state.book,
    toBookData: () => bookDataOf(state.book, state.clock.now),
    get user() {
      return user;
    },
    set user(email) {
      user = email;
      if (email !== '' && !isInGroup(email, state)) state.editors.add(email);
    },
    owner: state.owner,
    get userLocale() {
      return state.userLocale;
    },
    set userLocale(locale) {
      state.userLocale = locale;
    },
    now: () => state.clock.now,
    has: (name) => hasFunction(state, name),
    advanceTo: (utcMs) => settled(advanceTo(state, utcMs)),
    open: () => settled(openDocument(state, user)),
    menu: () => state.menus,
    run: (name, args = [], given = {}) => settled(runEntry(state, name, args, { as: user, ...given })),
    callServer: (name, args = []) => settled(callServer(state, name, args, user)),
    callCustomFunction: (name, args) => functions.call(name, args),
    ledger: state.ledger,
    quotaSpent: (quota, email) => state.shared.quotas.spent(quota, email, state.clock.now),
    outbox: state.outbox,
    toasts: state.toasts,
    dialogs: state.dialogs,
    get sidebar() {
      return state.sidebar;
    },
    set sidebar(page) {
      state.sidebar = page;
    },
    get dialog() {
      return state.dialog;
    },
    set dialog(page) {
      state.dialog = page;
    },
    log: state.log,
    answers: state.answers,
    refusedScopes: state.refusedScopes,
    get properties() {
      const stores = { ...state.shared.stores, ...state.stores };
      return { spreadsheetId: state.spreadsheetId, stores, triggers: state.triggers };
    },
    get failAt() {
      return state.failAt;
    },
    set failAt(hook) {
      state.failAt = hook;
    },
    holdLock(name) {
      const locks = keeperOf(name, state.locks, state.shared.locks);
      locks.set(name, (state.shared.lastExecution += 1));
      return () => locks.delete(name);
    },
  };
}
