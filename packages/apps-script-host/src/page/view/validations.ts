import type { ValidationRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';
import { rangeValues } from '../../workbook/validation';
import type { WorkbookModel } from '../../workbook/workbookModel';
import { displayOf } from '../../workbook/display';
import type { Area, ValidationView } from '../protocol';

/** The column's runs of cells that share a rule, each as one area. */
function runsOf(sheet: SheetModel, column: number, rows: number): [ValidationRule, Area][] {
  const runs: [ValidationRule, Area][] = [];
  let start = 0;
  for (let row = 1; row <= rows; row++) {
    const rule = sheet.validationAt(start, column);
    if (row < rows && sheet.validationAt(row, column) === rule) continue;
    if (rule) runs.push([rule, { startRow: start, startColumn: column, endRow: row - 1, endColumn: column }]);
    start = row;
  }
  return runs;
}

function listOf(book: WorkbookModel, sheet: SheetModel, rule: ValidationRule): ValidationView['list'] | null {
  const shown = (value: Parameters<typeof displayOf>[0]): string => displayOf(value, undefined, book.rules);
  if (rule.criteria === 'CHECKBOX') return 'checkbox';
  // The last value of a list says whether its arrow is shown.
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.slice(0, -1).map(shown);
  if (rule.criteria === 'VALUE_IN_RANGE')
    return [...new Set(rangeValues(book, sheet, String(rule.values[0])).map(shown))];
  return null;
}

/** The dropdowns and checkboxes of a sheet's first `rows` rows. */
export function validationViews(book: WorkbookModel, sheet: SheetModel, rows: number): ValidationView[] {
  const areas = new Map<ValidationRule, Area[]>();
  const used = Math.min(rows, sheet.validations.rowCount);
  for (let column = 0; column < sheet.validations.columnCount; column++) {
    for (const [rule, area] of runsOf(sheet, column, used)) areas.set(rule, [...(areas.get(rule) ?? []), area]);
  }
  return [...areas].flatMap(([rule, places]) => {
    const list = listOf(book, sheet, rule);
    return list === null ? [] : [{ areas: places, list }];
  });
}
