import type { BookData, CellData, SheetData } from '../bookData';
import { parseA1 } from './a1';
import { restyled, type CellStyle } from './cellStyle';
import { errorValue, isError } from './cellValue';
import type { Rect } from './rect';
import { anchored } from './rules';
import type { SheetModel } from './sheetModel';
import { tableFrom } from './tables';
import { WorkbookModel } from './workbookModel';

/** The live workbook of plain data. */
export function workbookFrom(data: BookData): WorkbookModel {
  const book = new WorkbookModel(data.title, data.locale, data.timeZone);
  for (const sheet of data.sheets) fill(book.addSheet(sheet.name, sheet.maxRows, sheet.maxColumns), sheet);
  for (const { name, sheet: title, range } of data.namedRanges) {
    const sheet = book.sheetNamed(title);
    const rect = sheet && parseA1(range, sheet.extent);
    if (sheet && rect) book.namedRanges.push({ name, sheet, rect });
  }
  book.losses = data.losses ?? [];
  book.hasOwnDay = data.asOf !== undefined;
  book.active = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0] ?? null;
  return book;
}

function fill(sheet: SheetModel, data: SheetData): void {
  sheet.hidden = data.hidden;
  sheet.frozenRows = data.frozenRows;
  sheet.frozenColumns = data.frozenColumns;
  for (const [column, width] of Object.entries(data.columnWidths)) sheet.columnWidths.set(Number(column), width);
  for (const [row, height] of Object.entries(data.rowHeights ?? {})) sheet.rowHeights.set(Number(row), height);
  for (const column of data.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of data.hiddenRows) sheet.hiddenRows.add(row);
  fillCells(sheet, data.rows);
  fillRules(sheet, data);
}

function fillCells(sheet: SheetModel, rows: SheetData['rows']): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, columns);
  const whole: Rect = { row: 0, column: 0, rows: rows.length, columns };
  sheet.values.write(whole, (row, column) => {
    const value = rows[row]?.[column]?.value ?? null;
    return value === '' ? null : isError(value) ? errorValue(value.error) : value;
  });
  const has = (isThere: (cell: CellData) => boolean): boolean =>
    rows.some((row) => row.some((cell) => cell !== null && isThere(cell)));
  if (has(({ formula }) => formula !== undefined))
    sheet.formulas.write(whole, (row, column) => rows[row]?.[column]?.formula ?? null);
  if (has(({ note }) => note !== undefined))
    sheet.notes.write(whole, (row, column) => rows[row]?.[column]?.note || null);
  if (has(({ links }) => links !== undefined))
    sheet.links.write(whole, (row, column) => rows[row]?.[column]?.links ?? null);
  const styleOf = styleReader();
  sheet.styles.write(whole, (row, column) => styleOf(rows[row]?.[column] ?? null));
}

type Known = Map<string | undefined, CellStyle | null>;

/** Cells of one look are frequent, most have a number format at most: the interned style is kept by its fields. */
function styleReader(): (cell: CellData | null) => CellStyle | null {
  const byFormat: Known = new Map([[undefined, null]]);
  const byLooks: Known = new Map();
  return (cell) => {
    if (!cell) return null;
    const { numberFormat, background, color, bold, italic, align, wrap, fontSize, fontFamily, line } = cell;
    const isSaid = background ?? color ?? align ?? fontSize ?? fontFamily ?? line;
    const plain = !isSaid && !bold && !italic && !wrap;
    const [known, key] = plain ? [byFormat, numberFormat] : [byLooks, keyOf(cell)];
    const style = known.get(key);
    if (style !== undefined) return style;
    const font = { color, bold, italic, fontSize, fontFamily, line };
    const looks = { numberFormat, background, align, ...font, wrap: wrap ? 'WRAP' : undefined };
    const given = Object.entries(looks).filter(([, value]) => value !== undefined && value !== false);
    const made = restyled(null, Object.fromEntries(given));
    known.set(key, made);
    return made;
  };
}

function keyOf(cell: CellData): string {
  const { numberFormat, background, color, bold, italic, align, wrap, fontSize, fontFamily, line } = cell;
  return `${numberFormat}|${background}|${color}|${bold}|${italic}|${align}|${wrap}|${fontSize}|${line}|${fontFamily}`;
}

function fillRules(sheet: SheetModel, data: SheetData): void {
  const rectsOf = (ranges: readonly string[]): Rect[] =>
    ranges.map((range) => parseA1(range, sheet.extent)).filter((rect): rect is Rect => rect !== null);
  sheet.merges = rectsOf(data.merges);
  sheet.charts = [...(data.charts ?? [])];
  sheet.tabColor = data.tabColor ?? null;
  sheet.tables = (data.tables ?? []).flatMap((table) => tableFrom(table, sheet.extent));
  sheet.filter = data.filter ? parseA1(data.filter.range, sheet.extent) : null;
  for (const { column, rule } of data.filter?.columns ?? []) sheet.filterRules.set(column, rule);
  for (const { ranges, criteria, values, allowInvalid, help } of data.validations) {
    const rects = rectsOf(ranges);
    const [anchor] = rects;
    const rule = anchored({ criteria, values, allowInvalid, help: help ?? null }, anchor);
    for (const rect of rects) sheet.validations.map(rect, () => rule);
  }
  sheet.conditionalRules = data.conditionalRules.map((rule) => ({ ...rule, ranges: rectsOf(rule.ranges) }));
  sheet.protections = data.protections.map(({ range, description, warningOnly, editors, everyone, unprotected }) => ({
    range: range === '' ? null : parseA1(range, sheet.extent),
    description,
    warningOnly,
    editors: everyone === true ? null : [...editors],
    domainEdit: false,
    unprotected: rectsOf(unprotected ?? []),
  }));
}
