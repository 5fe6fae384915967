import { createContext, runInContext, type Context } from 'node:vm';
import type { Zone } from '../../zone';
import { installScriptDate } from '../utilities/scriptDate';

/** What the code of a page's template is called in stacks. */
export const TEMPLATE_FILE = 'template.html';

interface Natives {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** The world of one execution: its globals, and its own arrays, dates and errors for what services return. */
export interface Realm {
  readonly context: Context;
  /** A date of the script's own class. */
  date(utcMs: number): Date;
  list(items: readonly unknown[]): unknown[];
  record(entries: readonly (readonly [string, unknown])[]): Record<string, unknown>;
  /**
   * Rows of cells, made in one go: a big read allocates nothing twice. Each begins as blank texts, which most of a tab is;
   * `fill` puts into it what stands there.
   */
  table(rows: number, columns: number, fill: (cells: unknown[], row: number) => void): unknown[][];
  /** The script's `Error` named `Exception`, as services throw it. */
  exception(message: string): Error;
}

/** A stack names places of the script alone: it has no way to learn what runs it. */
const ownFrames = (scripts: readonly string[]): string => `Object.defineProperty(Error, 'prepareStackTrace', {
  value: (error, frames) => {
    const own = frames.filter((frame) => ${JSON.stringify([...scripts, TEMPLATE_FILE])}.includes(frame.getFileName()));
    return [String(error), ...own.map((frame) => '    at ' + frame)].join('\\n');
  },
})`;

/** A fresh world with nothing of Node in it, its clock and zone those of the script; `scripts` are its files' names. */
export function makeRealm(now: () => number, zone: Zone, scripts: readonly string[]): Realm {
  const context = createContext({}, { name: 'script' });
  runInContext(ownFrames(scripts), context);
  const natives = runInContext('({ Array, Object, Date, Error })', context) as Natives;
  const install = installScriptDate.runInContext(context) as (...clock: unknown[]) => void;
  install(now, zone.toWall, zone.toUtc);
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics',
    context,
  );
  return {
    context,
    date: (utcMs) => new natives.Date(utcMs),
    list: (items) => natives.Array.from(items),
    record: (entries) => natives.Object.fromEntries(entries),
    table(rows, columns, fill) {
      const table = new natives.Array<unknown[]>(rows);
      const blank = new natives.Array<unknown>(columns).fill('');
      for (let row = 0; row < rows; row++) fill((table[row] = blank.slice()), row);
      return table;
    },
    exception(message) {
      const error = new natives.Error(message);
      error.name = 'Exception';
      return error;
    },
  };
}
