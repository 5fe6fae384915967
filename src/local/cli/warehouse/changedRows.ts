import { createHash } from 'node:crypto';
import type { WrittenRow, WrittenRows } from './written';

/** The lines of a load in pieces, by table. */
export type LoadLines = Readonly<Record<string, readonly string[]>>;

interface ChangedRows {
  readonly lines: LoadLines;
  /** What the warehouse holds of the book's deals once this is loaded. */
  readonly written: WrittenRows;
  readonly changed: number;
}

interface KeyedLine {
  readonly load_id: string;
  readonly deal_key: string;
}

/**
 * Of a whole load, what is to be loaded where some of its lines of deals stand there already: only those that have
 * changed, while the keys are all listed, each with the load whose line holds for it. What was deleted has no key, and
 * counts for nothing.
 */
export function changedRows(whole: LoadLines, former: WrittenRows | null): ChangedRows {
  const written = new Map<string, WrittenRow>();
  let changed = 0;
  const deals = inPieces(whole['deals'] ?? [], (line) => {
    const { load_id: load, ...rest } = JSON.parse(line) as KeyedLine;
    const print = printOf(JSON.stringify(rest));
    const before = former?.get(rest.deal_key);
    const isSame = before?.print === print;
    written.set(rest.deal_key, isSame ? before : { print, load });
    if (isSame) return null;
    changed += 1;
    return line;
  });
  const keys = inPieces(whole['deal_keys'] ?? [], (line) => {
    const key = JSON.parse(line) as KeyedLine;
    return JSON.stringify({ ...key, row_load: written.get(key.deal_key)?.load ?? key.load_id });
  });
  return { lines: { ...whole, deals, deal_keys: keys }, written, changed };
}

/** 96 bits: among ten million rows no two lines of a key are taken for one. */
const printOf = (text: string): string => createHash('sha256').update(text).digest('base64').slice(0, 16);

/** The pieces with each line as it is to be; null leaves it out. */
function inPieces(pieces: readonly string[], change: (line: string) => string | null): string[] {
  return pieces.flatMap((piece) => {
    const lines = piece.split('\n').flatMap((line) => {
      const changed = line === '' ? null : change(line);
      return changed === null ? [] : [changed];
    });
    return lines.length === 0 ? [] : [`${lines.join('\n')}\n`];
  });
}
