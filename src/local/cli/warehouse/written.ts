import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_VERSION } from '../../../warehouse/schema';

/** What the commands of a load leave in its folder once everything is loaded. */
export const LOADED = 'loaded';
/** Where an export's prints are kept, a file a book. */
export const WRITTEN = 'written';

/** Of a row's line of deals: its print, and the load that wrote it. */
export interface WrittenRow {
  readonly print: string;
  readonly load: string;
}

/** What the warehouse holds of a book's deals, by the keys of the rows. */
export type WrittenRows = ReadonlyMap<string, WrittenRow>;

/** The last load of a book, and what it relies on. */
export interface WrittenBook {
  readonly load: string;
  readonly rows: WrittenRows;
}

/** As a file: few loads wrote the many rows. */
interface WrittenFile {
  readonly load: string;
  readonly loads: readonly string[];
  readonly rows: Readonly<Record<string, readonly [print: string, load: number]>>;
}

/** What earlier exports of a folder wrote. */
export interface Written {
  /** Null: nothing that can be relied on. */
  readonly of: (bookId: string) => WrittenBook | null;
  readonly keep: (bookId: string, book: WrittenBook) => void;
  /** To be said once everything is written. */
  readonly close: () => void;
}

/** Where an export is to be loaded, and of what shape it is. */
interface LoadedInto {
  readonly project: string;
  readonly dataset: string;
}

const INTO = 'into.json';

/**
 * Opens what the folder remembers. It is relied on only where its commands said that all of it was loaded, into this very
 * dataset: else everything is forgotten and written anew.
 */
export function openWritten(folder: string, into: LoadedInto, isWhole: boolean): Written {
  const place = path.join(folder, WRITTEN);
  const mark = path.join(folder, LOADED);
  const told = JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...into });
  const isKnown = !isWhole && existsSync(mark) && textOf(path.join(place, INTO)) === told;
  // What stops half-way from here on has no mark, and is written anew.
  rmSync(mark, { force: true });
  if (!isKnown) rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const fileOf = (bookId: string): string =>
    path.join(place, `${createHash('sha256').update(bookId).digest('hex').slice(0, 16)}.json`);
  return {
    of: (bookId) => {
      const text = textOf(fileOf(bookId));
      return text === null ? null : bookOf(JSON.parse(text) as WrittenFile);
    },
    keep: (bookId, book) => {
      writeFileSync(fileOf(bookId), JSON.stringify(asFile(book)));
    },
    close: () => {
      writeFileSync(path.join(place, INTO), told);
    },
  };
}

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function bookOf({ load, loads, rows }: WrittenFile): WrittenBook {
  const entries = Object.entries(rows).map(([key, [print, at]]) => [key, { print, load: loads[at] ?? '' }] as const);
  return { load, rows: new Map(entries) };
}

function asFile({ load, rows }: WrittenBook): WrittenFile {
  const loads = [...new Set([...rows.values()].map((row) => row.load))];
  const place = new Map(loads.map((one, at) => [one, at]));
  return {
    load,
    loads,
    rows: Object.fromEntries([...rows].map(([key, row]) => [key, [row.print, place.get(row.load) ?? 0]])),
  };
}
