import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { warehouseTables } from '../../../warehouse/schema';
import { Complaint } from '../complaint';
import { LOAD_SCRIPT, SETTLE } from './commands';
import { LOADED, WRITTEN } from './written';

/** A file that is loaded from this machine may have 100 MB; a piece of lines is well below a tenth of it. */
const MOST_BYTES = 80_000_000;

interface OpenFile {
  readonly name: string;
  readonly descriptor: number;
  bytes: number;
}

/** The files of an export, some for each table. */
export interface LoadFiles {
  readonly add: (table: string, lines: string) => void;
  /** Closes them; the names of each table's, the tables in the order in which they are to be loaded. */
  readonly close: () => ReadonlyMap<string, readonly string[]>;
}

const OF_EXPORT = [WRITTEN, LOADED, SETTLE, LOAD_SCRIPT];
const LINES = /^[a-z_]+-\d{3,}\.ndjson$/;

/** Demands a folder that is new, empty or an earlier export's: what is not ours is not to be loaded, or lost. */
export function demandOwnFolder(folder: string): void {
  const names = namesIn(folder);
  const isOurs = names.includes(WRITTEN) && names.every((name) => OF_EXPORT.includes(name) || LINES.test(name));
  if (names.length > 0 && !isOurs) throw new Complaint(`${folder} is not empty: an export needs a folder of its own.`);
}

/** What stands in the folder, which is made where it is not there. */
function namesIn(folder: string): readonly string[] {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch {
    throw new Complaint(`${folder} cannot be a folder of an export: it is a file, or it may not be written.`);
  }
}

/** Opens the files of an export in its folder, without those of an earlier one and its commands, which would load the two as one. */
export function openLoadFiles(folder: string): LoadFiles {
  for (const name of readdirSync(folder)) if (name === LOAD_SCRIPT || LINES.test(name)) rmSync(path.join(folder, name));
  const files = new Map<string, OpenFile[]>(warehouseTables.map(({ name }) => [name, []]));
  function fileFor(table: string, bytes: number): OpenFile {
    const own = files.get(table) ?? [];
    const last = own[own.length - 1];
    if (last !== undefined && last.bytes + bytes <= MOST_BYTES) return last;
    const name = `${table}-${String(own.length + 1).padStart(3, '0')}.ndjson`;
    const opened = { name, descriptor: openSync(path.join(folder, name), 'w'), bytes: 0 };
    files.set(table, [...own, opened]);
    return opened;
  }
  return {
    add(table, lines) {
      const bytes = Buffer.from(lines);
      const file = fileFor(table, bytes.length);
      writeSync(file.descriptor, bytes);
      file.bytes += bytes.length;
    },
    close() {
      for (const own of files.values()) for (const { descriptor } of own) closeSync(descriptor);
      return new Map([...files].map(([table, own]) => [table, own.map(({ name }) => name)]));
    },
  };
}
