import type { BookData, Host, SheetData, SheetModel } from 'apps-script-host';

export function sheetIn(book: BookData, name: string): SheetData {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

export function liveSheet(host: Host, name: string): SheetModel {
  const sheet = host.workbook.sheetNamed(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
}

/** What stands in a tab's rows, formulas as text, without the blanks at the end of rows and of the tab. */
export function contentsOf(host: Host, name: string): unknown[][] {
  const rows = sheetIn(host.toBookData(), name).rows.map((row) =>
    trimmed(row.map((cell) => cell?.formula ?? cell?.value ?? '')),
  );
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function trimmed(cells: unknown[]): unknown[] {
  const last = cells.reduce<number>((found, cell, at) => (cell === '' ? found : at), -1);
  return cells.slice(0, last + 1);
}

/** The column of a header in row 1, 0-based. */
export function columnOf(host: Host, name: string, header: string): number {
  const at = contentsOf(host, name)[0]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
}

/** The values of a column by its header, from the second row on. */
export function columnValues(host: Host, name: string, header: string): unknown[] {
  const at = columnOf(host, name, header);
  return contentsOf(host, name)
    .slice(1)
    .map((row) => row[at] ?? '');
}
