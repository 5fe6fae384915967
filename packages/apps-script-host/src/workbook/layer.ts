import type { Rect } from './rect';

type Row<T> = readonly (T | null)[];

/**
 * One property of a sheet's cells, held as rows. Rows are never changed in place, so equal rows are shared: a format
 * over 100,000 rows costs one array. A row written as it stood stays the row it was: who looked at it need not look again.
 * A blank row costs nothing.
 */
export class Layer<T> {
  private rows: (Row<T> | undefined)[] = [];

  get(row: number, column: number): T | null {
    return this.rows[row]?.[column] ?? null;
  }

  /** The stored part of a row; cells past its end are blank. */
  row(row: number): Row<T> | undefined {
    return this.rows[row];
  }

  isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** How many rows there are up to the last one with something in it. */
  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    let most = 0;
    for (const row of this.rows) if (row && row.length > most) most = row.length;
    return most;
  }

  set(row: number, column: number, value: T | null): void {
    this.write({ row, column, rows: 1, columns: 1 }, () => value);
  }

  /** Writes each cell of `rect`; `value` is given the cell's 0-based row and column. */
  write(rect: Rect, value: (row: number, column: number) => T | null): void {
    let above: Row<T> | undefined;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const next: (T | null)[] = this.rows[row]?.slice() ?? [];
      while (next.length < rect.column) next.push(null);
      for (let column = rect.column; column < rect.column + rect.columns; column++) next[column] = value(row, column);
      above = this.put(row, next, above);
    }
    this.trim();
  }

  /** As {@link write} where the new value depends on the old one alone: equal rows are computed once. */
  map(rect: Rect, change: (old: T | null) => T | null): void {
    const done = new Map<Row<T> | undefined, Row<T> | undefined>();
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const old = this.rows[row];
      if (!done.has(old)) done.set(old, changed(old, rect, change));
      this.rows[row] = done.get(old);
    }
    this.trim();
  }

  clear(rect: Rect): void {
    this.map(rect, () => null);
  }

  insertRows(at: number, count: number): void {
    if (at < this.rows.length) this.rows = [...this.rows.slice(0, at), ...blanks(count), ...this.rows.slice(at)];
  }

  deleteRows(at: number, count: number): void {
    this.rows = [...this.rows.slice(0, at), ...this.rows.slice(at + count)];
    this.trim();
  }

  insertColumns(at: number, count: number): void {
    this.mapRows((row) => (at < row.length ? [...row.slice(0, at), ...nulls(count), ...row.slice(at)] : row));
  }

  deleteColumns(at: number, count: number): void {
    this.mapRows((row) => (at < row.length ? [...row.slice(0, at), ...row.slice(at + count)] : row));
  }

  /** Puts the rows of `rect` in a new order: the row now n-th is the one that was `order[n]`-th. */
  reorder(rect: Rect, order: readonly number[]): void {
    const old = order.map((from) => this.rows[rect.row + from]);
    this.write(rect, (row, column) => old[row - rect.row]?.[column] ?? null);
  }

  /** Calls `visit` for each cell with something in it. */
  forEach(visit: (value: T, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.forEach((value, column) => {
        if (value !== null) visit(value, row, column);
      });
    });
  }

  private mapRows(change: (row: Row<T>) => Row<T>): void {
    const done = new Map<Row<T>, Row<T>>();
    this.rows = this.rows.map((row) => {
      if (!row) return undefined;
      const known = done.get(row) ?? trimmed(change(row).slice());
      if (known) done.set(row, known);
      return known;
    });
    this.trim();
  }

  private put(row: number, cells: (T | null)[], above: Row<T> | undefined): Row<T> | undefined {
    const kept = trimmed(cells);
    const known = kept && [this.rows[row], above].find((each) => each && same(kept, each));
    this.rows[row] = known ?? kept;
    return this.rows[row];
  }

  private trim(): void {
    while (this.rows.length > 0 && !this.rows[this.rows.length - 1]) this.rows.pop();
  }
}

function changed<T>(old: Row<T> | undefined, rect: Rect, change: (old: T | null) => T | null): Row<T> | undefined {
  const next = old?.slice() ?? [];
  while (next.length < rect.column) next.push(null);
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    next[column] = change(next[column] ?? null);
  }
  return trimmed(next);
}

function trimmed<T>(cells: (T | null)[]): Row<T> | undefined {
  while (cells.length > 0 && (cells[cells.length - 1] ?? null) === null) cells.pop();
  return cells.length > 0 ? cells : undefined;
}

function same<T>(a: Row<T>, b: Row<T>): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

function blanks(count: number): undefined[] {
  return new Array<undefined>(count).fill(undefined);
}

function nulls(count: number): null[] {
  return new Array<null>(count).fill(null);
}
