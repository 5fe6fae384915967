import { restyled } from '../workbook/cellStyle';
import { errorValue } from '../workbook/cellValue';
import { intersection, type Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheetModel';
import type { WorkbookModel } from '../workbook/workbookModel';
import type { EngineCell, SpilledValue } from './engine';
import { cellValue } from './results';

interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

interface Noted {
  readonly cell: EngineCell;
  readonly rows: readonly (readonly SpilledValue[])[];
}

/** Arrays that custom functions return: laid out from their formula's cell, `#REF!` where there is no room. */
export class Spills {
  private readonly placed = new Map<string, Place>();
  private noted = new Map<string, Noted>();

  constructor(private readonly book: WorkbookModel) {}

  /** A formula came out with `rows`. They are laid out at the next {@link place}. */
  note(cell: EngineCell, rows: Noted['rows']): void {
    this.noted.set(keyOf(cell), { cell, rows });
  }

  /** Lays out what was noted; gives back the cells beside the formulas that changed. */
  place(): Place[] {
    const noted = [...this.noted];
    this.noted = new Map();
    return noted.flatMap(([key, { cell, rows }]) => {
      const sheet = this.book.sheetNamed(cell.sheet);
      return sheet ? this.layOut(key, sheet, cell, rows) : [];
    });
  }

  /** Formulas whose array was written into, or that are no more: they are computed again, what they laid out goes. */
  disturbedBy(touched: readonly Place[]): Place[] {
    const found: Place[] = [];
    for (const [key, { sheet, rect }] of this.placed) {
      const hit = touched.find((place) => place.sheet === sheet && intersection(place.rect, rect));
      if (!hit) continue;
      const anchor = { ...rect, rows: 1, columns: 1 };
      if (sheet.formulas.get(rect.row, rect.column) === null || intersection(hit.rect, anchor) === null) {
        this.wipe(sheet, rect, hit.rect);
        this.placed.delete(key);
        found.push({ sheet, rect });
      }
    }
    return found;
  }

  clearAll(): void {
    for (const { sheet, rect } of this.placed.values()) this.wipe(sheet, rect, null);
    this.placed.clear();
    this.noted.clear();
  }

  private layOut(key: string, sheet: SheetModel, cell: EngineCell, rows: Noted['rows']): Place[] {
    const rect: Rect = { row: cell.row, column: cell.column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const before = this.placed.get(key);
    if (before) this.wipe(sheet, before.rect, null);
    this.placed.delete(key);
    const changed = before ? [before] : [];
    this.dress(sheet, rect, rows);
    if (rect.rows * rect.columns === 1) return changed.flatMap(beside);
    if (!this.isFree(sheet, rect)) {
      sheet.values.set(cell.row, cell.column, errorValue('#REF!'));
      return changed.flatMap(beside);
    }
    sheet.values.write(rect, (row, column) => {
      if (row === cell.row && column === cell.column) return sheet.valueAt(row, column);
      return cellValue(rows[row - rect.row]?.[column - rect.column]?.value ?? null);
    });
    sheet.spilled.write(rect, (row, column) => (row === cell.row && column === cell.column ? null : true));
    this.placed.set(key, { sheet, rect });
    return [...changed, { sheet, rect }].flatMap(beside);
  }

  private isFree(sheet: SheetModel, rect: Rect): boolean {
    if (rect.row + rect.rows > sheet.maxRows || rect.column + rect.columns > sheet.maxColumns) return false;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (row === rect.row && column === rect.column) continue;
        if (sheet.valueAt(row, column) !== null || sheet.formulas.get(row, column) !== null) return false;
      }
    }
    return true;
  }

  /** Takes back what was laid out, except what somebody wrote over it. */
  private wipe(sheet: SheetModel, rect: Rect, written: Rect | null): void {
    for (const place of beside({ sheet, rect })) {
      sheet.values.write(place.rect, (row, column) => {
        const value = sheet.valueAt(row, column);
        const own = sheet.spilled.get(row, column) === true;
        const over = written && intersection(written, { row, column, rows: 1, columns: 1 });
        return own && !over ? null : value;
      });
      sheet.spilled.clear(place.rect);
    }
  }

  /** Dates that a function returned are shown as dates. */
  private dress(sheet: SheetModel, rect: Rect, rows: Noted['rows']): void {
    if (!rows.some((cells) => cells.some(({ isDate }) => isDate))) return;
    const { date, dateTime } = this.book.rules;
    sheet.styles.write(rect, (row, column) => {
      const style = sheet.styles.get(row, column);
      const item = rows[row - rect.row]?.[column - rect.column];
      if (style?.numberFormat !== undefined || !item?.isDate) return style;
      return restyled(style, { numberFormat: Number.isInteger(item.value) ? date : dateTime });
    });
  }
}

/** The cells of an array without its formula's own: the rest of the first row, and the rows below. */
function beside({ sheet, rect }: Place): Place[] {
  const right = { ...rect, rows: 1, column: rect.column + 1, columns: rect.columns - 1 };
  const below = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  return [right, below].filter(({ rows, columns }) => rows > 0 && columns > 0).map((piece) => ({ sheet, rect: piece }));
}

function keyOf({ sheet, row, column }: EngineCell): string {
  return `${sheet}!${row}:${column}`;
}
