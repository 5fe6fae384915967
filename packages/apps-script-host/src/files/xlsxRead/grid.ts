import type { CellData } from '../../bookData';
import type { Row } from './rows';

/** The grid of a new Google sheet; a foreign file tells no other. */
const NEW_SHEET = { rows: 1000, columns: 26 };

export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** The grid that holds all content: at least that of a new sheet. Blank cells with a format do not widen it. */
export function gridFor(rows: readonly Row[]): GridSize {
  let { rows: maxRows, columns: maxColumns } = NEW_SHEET;
  rows.forEach((row, index) => {
    const filled = lastIndex(row, holdsContent) + 1;
    if (filled > 0) maxRows = Math.max(maxRows, index + 1);
    maxColumns = Math.max(maxColumns, filled);
  });
  return { maxRows, maxColumns };
}

/** Cuts what lies outside the grid, and the blank tail of every row and of the sheet. */
export function trimToGrid(rows: Row[], { maxRows, maxColumns }: GridSize): readonly Row[] {
  rows.length = Math.min(rows.length, maxRows);
  for (const row of rows) {
    row.length = Math.min(row.length, maxColumns);
    row.length = lastIndex(row, (cell) => cell !== null) + 1;
  }
  rows.length = lastIndex(rows, (row) => row.length > 0) + 1;
  return rows;
}

function holdsContent(cell: CellData | null): boolean {
  return cell !== null && (cell.value !== null || cell.formula !== undefined || cell.note !== undefined);
}

/** Of the last item that is wanted; −1 when none is. */
function lastIndex<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): number {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && isWanted(item)) return at;
  }
  return -1;
}
