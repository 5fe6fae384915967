import { requireRoom } from './cellLimit';
import { rewriteFormulas } from './structure';
import { renamedFormula } from './shiftFormula';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Adds a blank sheet at a 0-based place and makes it active. Throws when another has the name. */
export function insertSheet(book: WorkbookModel, name: string, at: number): SheetModel {
  requireFreeName(book, name);
  requireRoom(book, NEW_ROWS * NEW_COLUMNS);
  book.active = book.addSheet(name, NEW_ROWS, NEW_COLUMNS, at);
  return book.active;
}

function requireFreeName(book: WorkbookModel, name: string, own: SheetModel | null = null): void {
  const other = book.sheetNamed(name);
  if (other && other !== own) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Renames a sheet, in formulas too. Throws when another has the name. */
export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  requireFreeName(book, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  for (const each of book.sheets) {
    rewriteFormulas(each, (formula) => renamedFormula(formula, old, name));
    each.charts = each.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => (range.sheet === old ? { ...range, sheet: name } : range)),
    }));
    each.validations.map(each.everything, (rule) => {
      const values = rule?.values.map((value) =>
        typeof value === 'string' ? renamedFormula(value, old, name) : value,
      );
      return rule && values?.some((value, at) => value !== rule.values[at]) ? { ...rule, values } : rule;
    });
  }
  book.restructured();
}

/** Deletes a sheet; the last one stays. */
export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  if (book.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.namedRanges = book.namedRanges.filter((named) => named.sheet !== sheet);
  if (book.active === sheet) book.active = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0] ?? null;
  book.restructured();
}

/** Moves a sheet to a 0-based place. */
export function moveSheet(book: WorkbookModel, sheet: SheetModel, to: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(to, 0, sheet);
  book.decorated();
}
