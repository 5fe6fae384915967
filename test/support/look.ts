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
  host.workbook.settle();
  const sheet = liveSheet(host, name);
  const [rows, columns] = [sheet.lastRow, sheet.lastColumn];
  const shownAt = (row: number, column: number): unknown => {
    if (sheet.spilled.get(row, column)) return '';
    return sheet.formulas.get(row, column) ?? sheet.valueAt(row, column) ?? '';
  };
  const found = Array.from({ length: rows }, (_, row) =>
    trimmed(Array.from({ length: columns }, (_, column) => shownAt(row, column))),
  );
  while (found.length > 0 && found[found.length - 1]?.length === 0) found.pop();
  return found;
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
  const [titles = [], ...rows] = contentsOf(host, name);
  const at = titles.indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return rows.map((row) => row[at] ?? '');
}
