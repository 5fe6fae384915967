import { columnLetters } from './a1';
import type { Rect } from './rect';

/** Which ends of a range are said; one that is not reaches to the end of the grid: `D:F`, `3:7`, `A2:C`. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

export const BOUNDED: Bounds = { startRow: true, endRow: true, startColumn: true, endColumn: true };

/** A whole sheet's. */
export const UNBOUNDED: Bounds = { startRow: false, endRow: false, startColumn: false, endColumn: false };

/** The ends that an A1 or R1C1 text says; of a corner that lacks one the other corner's is the start. */
export function boundsOf(text: string): Bounds {
  if (/^R\d+C\d+(:R\d+C\d+)?$/i.test(text)) return BOUNDED;
  const [first = '', second = first] = text.split(':');
  const both = (part: RegExp): readonly [start: boolean, end: boolean] => {
    const said = [first, second].map((corner) => part.test(corner));
    return [said.includes(true), !said.includes(false)];
  };
  const [startRow, endRow] = both(/\d/);
  const [startColumn, endColumn] = both(/[A-Za-z]/);
  return { startRow, endRow, startColumn, endColumn };
}

/** The notation of a range with these ends; blank for a whole sheet. */
export function a1Within({ row, column, rows, columns }: Rect, bounds: Bounds): string {
  const start = (bounds.startColumn ? columnLetters(column) : '') + (bounds.startRow ? String(row + 1) : '');
  const end = (bounds.endColumn ? columnLetters(column + columns - 1) : '') + (bounds.endRow ? String(row + rows) : '');
  const isCell = start === end && bounds.endRow && bounds.endColumn;
  return start === '' || isCell ? start : `${start}:${end}`;
}
