import type { BookData, CellData, Scalar, SheetData, TableData } from '../../bookData';
import { displayOf } from '../../workbook/display';
import { parseA1 } from '../../workbook/a1';
import { errorValue } from '../../workbook/cellValue';
import { rulesOf } from '../../workbook/localeRules';
import { intersection, type Rect } from '../../workbook/rect';

/** A table as the file has it. */
export interface WrittenTable {
  /** Of the workbook, from 1 on. */
  readonly id: number;
  /** No other table or named range of the workbook is called so. */
  readonly name: string;
  readonly rect: Rect;
  /** Unlike each other, none blank: Excel refuses a workbook in which they are not. */
  readonly columns: readonly string[];
  readonly table: TableData;
}

export interface WrittenTables {
  /** By sheet, as the workbook has them. */
  readonly bySheet: readonly (readonly WrittenTable[])[];
  /** Whether a table has no place in a file: merged cells in it, another table under it, no row below its header. */
  readonly isOneLeftOut: boolean;
}

const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

/** The tables of a workbook that Excel takes, with names that it takes. */
export function writtenTables(book: BookData): WrittenTables {
  const nameOf = unlike(book.namedRanges.map(({ name }) => name));
  let id = 0;
  let isOneLeftOut = false;
  const bySheet = book.sheets.map((sheet) => {
    const taken = sheet.merges.flatMap((merge) => rectOf(sheet, merge) ?? []);
    return (sheet.tables ?? []).flatMap((table) => {
      const rect = rectOf(sheet, table.range);
      if (!rect || rect.rows < fewestRows(table) || taken.some((other) => intersection(other, rect))) {
        isOneLeftOut = true;
        return [];
      }
      taken.push(rect);
      id += 1;
      return [{ id, name: nameOf(excelName(table.name)), rect, columns: columnsOf(book, sheet, table, rect), table }];
    });
  });
  return { bySheet, isOneLeftOut };
}

/** The sheet with the headers of its tables as Excel keeps them: texts, each the name of its column. */
export function withHeaders(sheet: SheetData, tables: readonly WrittenTable[]): SheetData {
  const headed = tables.filter(({ table }) => table.excel?.hasHeader !== false);
  if (headed.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const { rect, columns } of headed) rows[rect.row] = withTexts(rows[rect.row] ?? [], rect.column, columns);
  return { ...sheet, rows: Array.from(rows, (row) => row ?? []) };
}

function withTexts(cells: SheetData['rows'][number], from: number, texts: readonly string[]): (CellData | null)[] {
  const row = Array.from({ length: Math.max(cells.length, from + texts.length) }, (_, at) => cells[at] ?? null);
  texts.forEach((text, at) => {
    row[from + at] = { ...unformulated(row[from + at] ?? { value: null }), value: text };
  });
  return row;
}

function unformulated({ formula: _computed, ...cell }: CellData): CellData {
  return cell;
}

const rectOf = ({ maxRows, maxColumns }: SheetData, range: string): Rect | null =>
  parseA1(range, { rows: maxRows, columns: maxColumns });

function fewestRows({ excel }: TableData): number {
  return 1 + (excel?.hasHeader === false ? 0 : 1) + (excel?.hasTotals === true ? 1 : 0);
}

/** Letters, digits, `_` and `.`, a letter first, nothing that reads as a cell. */
function excelName(name: string): string {
  const allowed = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.\\]/gu, '_')
    .slice(0, 200);
  return /^[\p{L}_\\]/u.test(allowed) && !CELL_LIKE.test(allowed) ? allowed : `_${allowed}`;
}

/** Gives each name back as it is or, where it was given already in any case of letters, with a number. */
function unlike(used: readonly string[]): (name: string) => string {
  const taken = new Set(used.map((name) => name.toLowerCase()));
  return (name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
    taken.add(free.toLowerCase());
    return free;
  };
}

function columnsOf(book: BookData, sheet: SheetData, { excel }: TableData, rect: Rect): string[] {
  const titleOf = unlike([]);
  const header = sheet.rows[rect.row] ?? [];
  const rules = rulesOf(book.locale);
  return Array.from({ length: rect.columns }, (_, at) => {
    const kept = excel?.columns[at]?.name ?? '';
    const cell = header[rect.column + at];
    const shown = excel?.hasHeader === false ? kept : displayOf(modelValue(cell?.value), cell?.numberFormat, rules);
    return titleOf(shown.slice(0, 255) || `Column${at + 1}`);
  });
}

function modelValue(value: Scalar | undefined): Parameters<typeof displayOf>[0] {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? errorValue(value.error) : value;
}
