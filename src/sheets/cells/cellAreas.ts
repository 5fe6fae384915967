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
  const areas: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of inOrder) {
    const open = areas[areas.length - 1];
    if (open !== undefined && open.column === column && open.last === row - 1) open.last = row;
    else areas.push({ column, first: row, last: row });
  }
  return areas.map(({ column, first, last }) => `${columnLetters(column)}${first}:${columnLetters(column)}${last}`);
}
