import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { CellChange, CellStyle, CellView, Reply, SheetChange, SheetLayout } from '../protocol';
import { drawnCells } from './cells';
import type { DrawnCell, DrawnRow, Drawing } from './cells';
import { layoutOf } from './layout';

export type BookChange = Pick<Reply, 'styles' | 'order' | 'sheets'>;

interface Shown {
  readonly layout: SheetLayout;
  readonly layoutText: string;
  readonly drawing: Drawing;
}

/** What the page shows of a workbook, so that only differences travel. */
export interface BookView {
  readonly all: (book: WorkbookModel) => BookChange;
  /** What differs from what was last asked for; the `echoed` cells are sent even when they don't. */
  readonly changes: (book: WorkbookModel, echoed: EchoedCells) => BookChange;
}

/** Cells that the page has already drawn its own way, by sheet id: `row:column`. */
export type EchoedCells = ReadonlyMap<string, ReadonlySet<string>>;

export const idOf = (sheet: SheetModel): string => String(sheet.id);

function shownOf(book: WorkbookModel, sheet: SheetModel, before: Shown | undefined): Shown {
  const layout = layoutOf(book, sheet);
  const drawing = drawnCells(book, sheet, before?.drawing ?? null);
  return { layout, layoutText: JSON.stringify(layout), drawing };
}

const same = (a: DrawnCell | null, b: DrawnCell | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.text === b.text &&
    a.edit === b.edit &&
    a.style === b.style &&
    a.note === b.note &&
    a.checked === b.checked);

/** Numbers the looks of one message. */
function styleTable(): { readonly styles: CellStyle[]; readonly view: (cell: DrawnCell | null) => CellView | null } {
  const styles: CellStyle[] = [];
  const numbers = new Map<string, number>();
  function numberOf(look: string): number {
    const known = numbers.get(look) ?? styles.push(JSON.parse(look) as CellStyle) - 1;
    numbers.set(look, known);
    return known;
  }
  const view = (cell: DrawnCell | null): CellView | null =>
    cell && {
      text: cell.text,
      style: numberOf(cell.style),
      ...(cell.edit === cell.text ? {} : { edit: cell.edit }),
      ...(cell.note === '' ? {} : { note: cell.note }),
      ...(cell.checked === null ? {} : { checked: cell.checked }),
    };
  return { styles, view };
}

function changedCells(
  before: readonly DrawnRow[],
  after: readonly DrawnRow[],
  echoed: ReadonlySet<string> | undefined,
  view: (cell: DrawnCell | null) => CellView | null,
): CellChange[] {
  const cells: CellChange[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const [old, now] = [before[row] ?? [], after[row] ?? []];
    if (old === now && !echoed) continue;
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const cell = now[column] ?? null;
      if (!same(old[column] ?? null, cell) || echoed?.has(`${row}:${column}`)) cells.push([row, column, view(cell)]);
    }
  }
  return cells;
}

export function createBookView(): BookView {
  const shown = new Map<string, Shown>();
  let revision = -1;

  function change(book: WorkbookModel, echoed: EchoedCells): BookChange {
    const { styles, view } = styleTable();
    const sheets: SheetChange[] = [];
    for (const sheet of book.sheets) {
      const id = idOf(sheet);
      const before = shown.get(id);
      const after = shownOf(book, sheet, before);
      shown.set(id, after);
      const cells = changedCells(before?.drawing.rows ?? [], after.drawing.rows, echoed.get(id), view);
      const moved = before?.layoutText !== after.layoutText;
      if (moved || cells.length > 0) sheets.push({ id, cells, ...(moved ? { layout: after.layout } : {}) });
    }
    revision = book.revision;
    return { styles, order: book.sheets.map(idOf), sheets };
  }

  return {
    all: (book) => {
      shown.clear();
      book.settle();
      return change(book, new Map());
    },
    changes: (book, echoed) => {
      book.settle();
      if (book.revision === revision && echoed.size === 0)
        return { styles: [], order: book.sheets.map(idOf), sheets: [] };
      return change(book, echoed);
    },
  };
}
