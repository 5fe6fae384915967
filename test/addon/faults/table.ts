import { entries } from './entries';
import type { Entry } from './entries';
import type { FaultKind } from './kinds';
import { KINDS } from './kinds';
import type { Harm } from './matrix';
import { baselineOf, harmOf } from './matrix';

/** What of the matrix is tried. */
export interface Wanted {
  /** Entries whose name begins so; '' is all of them. */
  readonly entry: string;
  /** A kind by its id; '' is all of them. */
  readonly kind: string;
  /** Each so many calls. */
  readonly every: number;
}

interface Line {
  readonly entry: string;
  readonly calls: number;
  readonly cells: readonly string[];
  readonly harms: readonly Harm[];
}

/** Tries the matrix: calls × entries × kinds. Gives back the table's lines as they are done, the harms at the end. */
export function* faultTable({ entry, kind, every }: Wanted): Generator<string, readonly Harm[]> {
  const kinds = KINDS.filter(({ id }) => kind === '' || id === kind);
  yield* kinds.map(({ id, title }) => `${id}: ${title}`);
  yield '';
  yield `| entry | calls | ${kinds.map(({ id }) => id).join(' | ')} |`;
  yield `|---|---|${kinds.map(() => '---|').join('')}`;
  const harms: Harm[] = [];
  for (const each of entries().filter(({ name }) => name.startsWith(entry))) {
    const line = lineOf(each, kinds, every);
    harms.push(...line.harms);
    yield `| ${line.entry} | ${line.calls} | ${line.cells.join(' | ')} |`;
  }
  return harms;
}

function lineOf(entry: Entry, kinds: readonly FaultKind[], every: number): Line {
  const baseline = baselineOf(entry);
  const harms: Harm[] = [];
  const cells = kinds.map((kind) => {
    let tried = 0;
    let equal = 0;
    for (let at = 0; at < baseline.calls; at += every) {
      tried += 1;
      const harm = harmOf(entry, kind, at, baseline);
      if (harm === null) equal += 1;
      else harms.push(harm);
    }
    return `${equal}/${tried}`;
  });
  return { entry: entry.name, calls: baseline.calls, cells, harms };
}
