/** A rectangle of cells; all four numbers are 0-based or counts. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether the cell lies inside. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** What two rectangles share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** `from` without `hole`, in at most four pieces: above, below, left, right. */
export function without(from: Rect, hole: Rect): Rect[] {
  const shared = intersection(from, hole);
  if (!shared) return [from];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const pieces: Rect[] = [
    { ...from, rows: shared.row - from.row },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
    { row: shared.row, rows: shared.rows, column: from.column, columns: shared.column - from.column },
    { row: shared.row, rows: shared.rows, column: right, columns: from.column + from.columns - right },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function cellCount({ rows, columns }: Rect): number {
  return rows * columns;
}
