import type { HostOptions } from './options';
import type { HostState } from './services/runtime/hostState';
import { Ledger } from './services/runtime/ledger';
import { isInGroup } from './services/spreadsheet/editing';
import { makeScriptState } from './services/script/scriptState';
import { workbookFrom } from './workbook/fromBookData';

/** The state that a host starts with. */
export function makeHostState(options: HostOptions): HostState {
  const { bundle, book, user = '', properties } = options;
  const seed = options.seed ?? options.now;
  const kept = structuredClone(properties?.stores ?? {});
  const shared = options.script ?? makeScriptState();
  for (const [name, store] of Object.entries(kept)) if (name !== 'document') shared.stores[name] ??= store;
  const groups = options.groups ?? {};
  const owner = options.sharedDrive ? '' : options.owner || user || 'owner@example.com';
  const person = isInGroup(user, { owner, groups }) ? '' : user;
  const state: HostState = {
    book: workbookFrom(book),
    bundle,
    clock: { now: options.now },
    owner,
    groups,
    editors: new Set([owner, person, ...(options.editors ?? [])].filter((email) => email !== '')),
    addOn: options.addOn ?? true,
    enabled: options.enabled ?? true,
    clockRuns: options.clockRuns ?? false,
    keepsWorlds: options.keepsWorlds ?? false,
    scriptsObeyValidation: options.scriptsObeyValidation ?? true,
    keepsApostrophes: options.keepsApostrophes ?? false,
    typedColumnsRefuse: options.typedColumnsRefuse ?? 'rules',
    clockTriggersSeeDocument: options.clockTriggersSeeDocument ?? true,
    limitedToasts: options.limitedToasts ?? true,
    scriptTimeZone: options.scriptTimeZone ?? bundle.manifest.timeZone ?? book.timeZone,
    spreadsheetId: properties?.spreadsheetId ?? `local-${hash(book.title + String(seed))}`,
    stores: { document: kept['document'] ?? {} },
    caches: new Map(),
    locks: new Map(),
    shared,
    ledger: new Ledger(),
    outbox: [],
    toasts: [],
    dialogs: [],
    log: [],
    answers: [],
    refusedScopes: new Set(),
    menus: [],
    sidebar: null,
    dialog: null,
    userLocale: options.userLocale ?? book.locale.slice(0, 2),
    triggers: [...(properties?.triggers ?? [])],
    failAt: null,
    callsMade: 0,
    waitingEdits: null,
    uuids: seed,
  };
  shared.documents.set(state.spreadsheetId, state);
  return state;
}

function hash(text: string): string {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) % 0xffff_ffff_ffff;
  return value.toString(36);
}
