import { types } from 'node:util';

/** Calls of custom functions with more cells than this are made anew each time: the key would cost more. */
const MOST_CELLS = 1000;

/** Results of custom functions by their arguments, as Google keeps them: the same call is made once. */
export class RememberedResults {
  private readonly results = new Map<string, unknown>();

  /** The remembered result, else that of `compute`, which is remembered unless it throws. */
  of(name: string, args: readonly unknown[], compute: () => unknown): unknown {
    if (cellsIn(args) > MOST_CELLS) return compute();
    const key = `${name.toUpperCase()} ${keyOf(args)}`;
    if (!this.results.has(key)) this.results.set(key, compute());
    return this.results.get(key);
  }
}

function cellsIn(value: unknown): number {
  return Array.isArray(value) ? value.reduce((sum: number, item) => sum + cellsIn(item), 0) : 1;
}

function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  return types.isDate(value) ? `date ${value.getTime()}` : `${typeof value} ${JSON.stringify(value) ?? ''}`;
}
