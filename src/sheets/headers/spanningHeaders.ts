import type { RawCell } from '../../domain/reading/rawCell';
import { isPlainWords } from './cellsSay';

/** A header over several columns that are named in the row below: «Цена» over «прайс» and «продажи». */
export interface SpanningHeader {
  readonly header: string;
  /** 0-based. */
  readonly at: number;
  /** The names below it, from the left. */
  readonly below: readonly string[];
}

/**
 * The headers that a merged cell makes stand over several columns: which of them is meant nobody can say, and the first one
 * may well be another («Цена» over the list price). Google gives a merged cell's text to its first column alone. A row with
 * a figure or a day in it is no row of names.
 *
 * @param row the header row
 * @param below the row right under it
 */
export function spanningHeaders(row: readonly RawCell[], below: readonly RawCell[]): readonly SpanningHeader[] {
  if (!below.every((cell) => isBlank(cell) || isPlainWords(cell))) return [];
  return row.flatMap((header, at): SpanningHeader[] => {
    if (typeof header !== 'string' || header.trim() === '') return [];
    const names: string[] = [];
    for (let next = at; next === at || (next < below.length && isBlank(row[next])); next += 1) {
      const name = below[next] ?? '';
      if (!isPlainWords(name)) break;
      names.push(String(name).trim());
    }
    return names.length > 1 ? [{ header, at, below: names }] : [];
  });
}

const isBlank = (cell: RawCell | undefined): boolean => cell === undefined || String(cell).trim() === '';
