import { Quotas } from '../runtime/quotas';
import type { TriggerData } from './triggerData';

/** Property stores by name: `document`, `script`, `user:anna@example.com`. */
export type Stores = Record<string, Record<string, string>>;

/** Texts that expire, by key. */
export type CacheEntries = Map<string, { readonly value: string; readonly expires: number }>;

/** A workbook's installed triggers, everybody's. */
export interface DocumentTriggers {
  readonly spreadsheetId: string;
  triggers: TriggerData[];
}

/** What belongs to the script, not to a document: all workbooks under one add-on share it. */
export interface ScriptState {
  /** `script`, `user:anna@example.com`. */
  readonly stores: Stores;
  readonly caches: Map<string, CacheEntries>;
  /** The execution that holds a lock. */
  readonly locks: Map<string, number>;
  /** The workbooks that the script works in, by id, each with its triggers. */
  readonly documents: Map<string, DocumentTriggers>;
  lastExecution: number;
  readonly quotas: Quotas;
  /** How many executions each account has under way. */
  readonly running: Map<string, number>;
}

/** An add-on that no workbook has run yet. Give it to several hosts to let them share it. */
export function makeScriptState(): ScriptState {
  return {
    stores: {},
    caches: new Map(),
    locks: new Map(),
    documents: new Map(),
    lastExecution: 0,
    quotas: new Quotas(),
    running: new Map(),
  };
}

/** Where what is named `name` is kept: the document's own with the document, the rest with the script. */
export function keeperOf<Kept>(name: string, document: Kept, script: Kept): Kept {
  return name === 'document' ? document : script;
}
