import { blankSheet } from '../src/blankSheet';
import type { BookData, CellData, SheetData } from '../src/bookData';
import { createHost, type Host, type HostOptions } from '../src/host';

type Cell = CellData | string | number | boolean | null;

/** A sheet of plain values or cells; the grid is a little bigger than they are. */
export function sheetData(name: string, rows: readonly (readonly Cell[])[], more: Partial<SheetData> = {}): SheetData {
  return {
    ...blankSheet(name),
    maxRows: Math.max(20, rows.length + 5),
    maxColumns: 10,
    rows: rows.map((cells) => cells.map(cellData)),
    ...more,
  };
}

function cellData(cell: Cell): CellData | null {
  if (typeof cell === 'object') return cell;
  return typeof cell === 'string' && cell.startsWith('=') ? { value: null, formula: cell } : { value: cell };
}

export function bookData(sheets: readonly SheetData[], more: Partial<BookData> = {}): BookData {
  return { title: 'Sales', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets, namedRanges: [], ...more };
}

type Given = Partial<HostOptions> & {
  readonly code?: string;
  readonly scopes?: readonly string[];
  readonly html?: Readonly<Record<string, string>>;
};

/** A host that runs `code` over one sheet «A», at 18:00 of 30 June 2026 in Moscow. */
export function hostOf({ code = '', scopes, html = {}, ...options }: Given = {}): Host {
  const manifest = { ...(scopes ? { oauthScopes: scopes } : {}) };
  return createHost({
    bundle: { scripts: [{ name: 'Code.js', code }], manifest, html },
    book: bookData([sheetData('A', [])]),
    user: 'owner@firm.example',
    now: Date.UTC(2026, 5, 30, 15),
    ...options,
  });
}

/** Runs an expression as the body of a menu entry; `sheet` is the first sheet, `range` a range of it. */
export function evaluate(expression: string, options: Given = {}): unknown {
  const code = `function entry_() {}
function entry() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  const range = (a1) => sheet.getRange(a1);
  ${expression.includes('return ') ? expression : `return ${expression};`}
}`;
  return hostOf({ code: `${options.code ?? ''}\n${code}`, ...withoutCode(options) }).run('entry');
}

function withoutCode({ code: _code, ...rest }: Given): Omit<Given, 'code'> {
  return rest;
}

/** The value that the page would show in a cell. */
export function shown(host: Host, sheetName: string, row: number, column: number): string {
  const sheet = host.workbook.sheetNamed(sheetName);
  return sheet ? host.workbook.displayAt(sheet, row - 1, column - 1) : 'no such sheet';
}
