import type { BookData, CellData, ConditionalRuleData, FilterData, SheetData, ValidationData } from '../bookData';
import { a1Of, openA1Of } from './a1';
import type { CellStyle } from './cellStyle';
import type { Rect } from './rect';
import type { ValidationRule } from './rules';
import { movedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';
import { tableDataOf } from './tables';
import type { WorkbookModel } from './workbookModel';

/** The workbook as plain data, formulas with their last values, as it stands at `now` (UTC ms). */
export function bookDataOf(book: WorkbookModel, now: number): BookData {
  book.settle();
  return {
    title: book.title,
    locale: book.locale,
    timeZone: book.timeZone,
    sheets: book.sheets.map(sheetDataOf),
    namedRanges: book.namedRanges.map(({ name, sheet, rect }) => ({ name, sheet: sheet.name, range: a1Of(rect) })),
    ...(book.hasOwnDay ? { asOf: new Date(book.zone.toWall(now)).toISOString().slice(0, 16) } : {}),
    ...(book.losses.length > 0 ? { losses: book.losses } : {}),
  };
}

function sheetDataOf(sheet: SheetModel): SheetData {
  const open = (rect: Rect): string => openA1Of(rect, sheet.extent);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    rows: rowsOf(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    ...(sheet.rowHeights.size > 0 ? { rowHeights: Object.fromEntries(sheet.rowHeights) } : {}),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    merges: sheet.merges.map(a1Of),
    validations: validationsOf(sheet),
    conditionalRules: conditionalRulesOf(sheet, open),
    protections: sheet.protections.map(({ range, description, warningOnly, editors, unprotected }) => ({
      range: range ? open(range) : '',
      description,
      warningOnly,
      editors: editors ?? [],
      ...(editors ? {} : { everyone: true }),
      ...(unprotected.length > 0 ? { unprotected: unprotected.map(open) } : {}),
    })),
    ...(sheet.charts.length > 0 ? { charts: sheet.charts } : {}),
    ...(sheet.tabColor === null ? {} : { tabColor: sheet.tabColor }),
    ...(sheet.filter ? { filter: filterOf(sheet, sheet.filter) } : {}),
    ...(sheet.tables.length > 0 ? { tables: sheet.tables.map(tableDataOf) } : {}),
  };
}

function conditionalRulesOf(sheet: SheetModel, open: (rect: Rect) => string): ConditionalRuleData[] {
  return sheet.conditionalRules
    .filter(({ gradient }) => !gradient)
    .map(({ ranges, criteria, values, background, color, bold, italic, line }) => ({
      ranges: ranges.map(open),
      criteria,
      values,
      ...defined({ background, color, bold, italic, line }),
    }));
}

function filterOf({ filterRules }: SheetModel, rect: Rect): FilterData {
  return { range: a1Of(rect), columns: [...filterRules].map(([column, rule]) => ({ column, rule })) };
}

function rowsOf(sheet: SheetModel): (CellData | null)[][] {
  const rows = Math.max(sheet.lastRow, sheet.notes.rowCount, styledRows(sheet));
  const columns = Math.max(sheet.lastColumn, sheet.notes.columnCount, sheet.styles.columnCount);
  const { values, formulas, notes, links, spilled } = sheet;
  const contents = [values, formulas, notes, links, spilled];
  const blank = new Map<unknown, (CellData | null)[]>();
  return Array.from({ length: rows }, (_, row) => {
    const made = (): (CellData | null)[] =>
      Array.from({ length: columns }, (_, column) => cellDataOf(sheet, row, column));
    if (contents.some((layer) => layer.row(row) !== undefined)) return made();
    // Rows that nobody has written in share one row of styles, as a column's format makes them: their cells are told once.
    const styles = sheet.styles.row(row);
    const told = blank.get(styles) ?? made();
    blank.set(styles, told);
    return [...told];
  });
}

/** A format over a whole column is told by its first rows: blank rows far below the data are left out. */
function styledRows(sheet: SheetModel): number {
  return Math.min(sheet.styles.rowCount, sheet.lastRow + 100, sheet.maxRows);
}

function cellDataOf(sheet: SheetModel, row: number, column: number): CellData | null {
  const value = sheet.spilled.get(row, column) ? null : sheet.valueAt(row, column);
  const style = sheet.styles.get(row, column);
  const formula = sheet.formulas.get(row, column);
  const note = sheet.notes.get(row, column);
  const links = sheet.links.get(row, column);
  if (formula === null && note === null && links === null) {
    if (style) return { value, ...looksOf(style) };
    return value === null ? null : { value };
  }
  const said = { ...(formula ? { formula } : {}), ...(note ? { note } : {}), ...(links ? { links } : {}) };
  return { value, ...said, ...(style ? looksOf(style) : {}) };
}

const looks = new WeakMap<CellStyle, Partial<CellData>>();

function looksOf(style: CellStyle): Partial<CellData> {
  const known = looks.get(style);
  if (known) return known;
  const { numberFormat, background, color, bold, italic, align, fontSize, fontFamily, line, wrap } = style;
  const made = defined({
    ...{ numberFormat, background, color, bold, italic, align, fontSize, fontFamily, line },
    wrap: wrap === 'WRAP' ? true : undefined,
  });
  looks.set(style, made);
  return made;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are given. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

function validationsOf(sheet: SheetModel): ValidationData[] {
  const byRule = new Map<ValidationRule, Rect[]>();
  for (const { rule, rect } of runs(sheet)) byRule.set(rule, [...(byRule.get(rule) ?? []), rect]);
  return [...byRule].map(([{ criteria, values, allowInvalid, help, anchor }, rects]) => ({
    ranges: rects.map((rect) => openA1Of(rect, sheet.extent)),
    criteria,
    values: anchor ? writtenFor(values, anchor, rects[0] ?? anchor) : values,
    allowInvalid,
    ...(help === null ? {} : { help }),
  }));
}

type Cell = NonNullable<ValidationRule['anchor']>;

/** Formulas that were written for one cell, as they are for another. */
function writtenFor(values: ValidationRule['values'], from: Cell, to: Cell): ValidationRule['values'] {
  return values.map((value) =>
    typeof value === 'string' && value.startsWith('=')
      ? movedFormula(value, to.row - from.row, to.column - from.column)
      : value,
  );
}

/** Column by column, the unbroken runs of cells that share a rule. */
function runs(sheet: SheetModel): { readonly rule: ValidationRule; readonly rect: Rect }[] {
  const found: { rule: ValidationRule; rect: Rect }[] = [];
  const { columnCount, rowCount } = sheet.validations;
  for (let column = 0; column < columnCount; column++) {
    let start = 0;
    for (let row = 0; row <= rowCount; row++) {
      const rule = sheet.validations.get(start, column);
      if (row < rowCount && sheet.validations.get(row, column) === rule) continue;
      if (rule) found.push({ rule, rect: { row: start, column, rows: row - start, columns: 1 } });
      start = row;
    }
  }
  return found;
}
