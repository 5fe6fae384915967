import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { BookData, SheetData } from '../bookData';
import type { StoredState } from '../options';
import { FileError } from './fileError';
import { replaceFile } from './replaceFile';

/** What a workbook file cannot hold of a sheet; validations and formats stand there too, in words of other programs. */
export type SheetExtras = Pick<
  SheetData,
  | 'name'
  | 'maxRows'
  | 'maxColumns'
  | 'validations'
  | 'conditionalRules'
  | 'protections'
  | 'charts'
  | 'tabColor'
  | 'filter'
  | 'tables'
>;

/** What a workbook file cannot hold: kept in a JSON file beside it. */
export interface Sidecar {
  readonly version: 1;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  /** What the host keeps for the workbook: property stores (the secret too), its id, triggers. */
  readonly properties: StoredState;
  /** Of the workbook's bytes: the extras below hold only while no other program has written the file. */
  readonly digest: string;
  readonly sheets: readonly SheetExtras[];
  readonly namedRanges: BookData['namedRanges'];
}

const VERSION = 1;

/**
 * The sidecar of the workbook at `path`; null when it has none.
 * @throws FileError when it is broken or of a newer version
 */
export function readSidecar(path: string, ending: string): Sidecar | null {
  const file = `${path}${ending}`;
  if (!existsSync(file)) return null;
  const parsed = parse(file);
  if (!isObject(parsed)) throw broken(file);
  if (parsed['version'] !== VERSION) throw new FileError(file, 'is of another version of this program');
  if (!isSidecar(parsed)) throw broken(file);
  return parsed;
}

/** Replaces the sidecar of the workbook at `path`. */
export function writeSidecar(path: string, ending: string, sidecar: Sidecar): void {
  replaceFile(`${path}${ending}`, Buffer.from(`${JSON.stringify(sidecar, null, 1)}\n`));
}

export function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw broken(file);
  }
}

function broken(file: string): FileError {
  return new FileError(file, 'is damaged: it is no sidecar of a workbook');
}

function isSidecar(value: Record<string, unknown>): value is Record<string, unknown> & Sidecar {
  const { title, locale, timeZone, digest, properties, sheets, namedRanges } = value;
  const areTexts = [title, locale, timeZone, digest].every((text) => typeof text === 'string');
  return areTexts && isStoredState(properties) && isListOf(sheets, areExtras) && isListOf(namedRanges, isObject);
}

function isStoredState(value: unknown): value is StoredState {
  if (!isObject(value)) return false;
  const { spreadsheetId = '', stores = {}, triggers = [] } = value;
  return (
    typeof spreadsheetId === 'string' &&
    isObject(stores) &&
    Object.values(stores).every(isStore) &&
    isListOf(triggers, isObject)
  );
}

function isStore(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function areExtras(value: unknown): value is SheetExtras {
  if (!isObject(value)) return false;
  const {
    name,
    maxRows,
    maxColumns,
    validations,
    conditionalRules,
    protections,
    charts = [],
    tables = [],
    tabColor = '',
  } = value;
  const isSized = Number.isInteger(maxRows) && Number.isInteger(maxColumns);
  const areRules = [validations, conditionalRules, protections, charts, tables].every((rules) =>
    isListOf(rules, isObject),
  );
  return typeof name === 'string' && typeof tabColor === 'string' && isSized && areRules;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
