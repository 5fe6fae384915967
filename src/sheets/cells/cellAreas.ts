import { isNext, runsOf } from './runs';
import { columnLetters } from '../headers/address';

/** A cell of a tab. */
export interface CellPlace {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** The cells as A1 areas, neighbours below one another in one: a paste of a thousand rows is one area, not a thousand. */
export function cellAreas(cells: readonly CellPlace[]): string[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs = runsOf(inOrder, (above, { row, column }) => above.column === column && isNext(above.row, row));
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const letters = columnLetters(first.column);
    return [`${letters}${first.row}:${letters}${first.row + run.length - 1}`];
  });
}
