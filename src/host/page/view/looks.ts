import type { CellStyle } from '../../workbook/cellStyle';
import { isError } from '../../workbook/cellValue';
import { contains } from '../../workbook/rect';
import { mapReferences } from '../../workbook/references';
import type { Reference } from '../../workbook/references';
import type { ConditionalRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';

/** The effective styles of a sheet's cells, remembered: most rows of a long sheet look like others. */
export interface Looks {
  readonly styleAt: (row: number, column: number) => CellStyle;
  /** Whether a row's looks follow from its own cells, so that an unchanged row keeps them. */
  readonly isRowOwn: boolean;
}

/** What a rule looks at: the cells it names, relative to the painted one, and the painted cell's place or value. */
interface Sight {
  readonly rule: ConditionalRule;
  readonly cells: readonly Reference['from'][];
  readonly seesPlace: boolean;
  readonly seesOwnValue: boolean;
}

const UNPREDICTABLE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/i;
const PLACE = /\b(?:ROW|COLUMN)\(\)/i;

/** Null when what the rule sees is not a few cells: a range, another sheet, the clock. */
function sightOf(rule: ConditionalRule): Sight | null {
  if (rule.criteria !== 'CUSTOM_FORMULA') return { rule, cells: [], seesPlace: false, seesOwnValue: true };
  const formula = String(rule.values[0]);
  const cells: Reference['from'][] = [];
  let isFar = UNPREDICTABLE.test(formula);
  mapReferences(formula, (reference) => {
    if (reference.to || reference.sheet !== null) isFar = true;
    cells.push(reference.from);
    return reference;
  });
  return isFar ? null : { rule, cells, seesPlace: PLACE.test(formula), seesOwnValue: false };
}

function seen(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  return isError(value) ? value.error : `${typeof value}${String(value)}`;
}

function keyOf(sheet: SheetModel, { rule, cells, seesPlace, seesOwnValue }: Sight, row: number, column: number): string {
  if (!rule.ranges.some((rect) => contains(rect, row, column))) return '-';
  const [first] = rule.ranges;
  if (!first) return '-';
  const values = cells.map((corner) =>
    seen(
      sheet,
      (corner.row ?? 0) + (corner.rowFixed ? 0 : row - first.row),
      (corner.column ?? 0) + (corner.columnFixed ? 0 : column - first.column),
    ),
  );
  return [...values, seesPlace ? `${row}:${column}` : '', seesOwnValue ? seen(sheet, row, column) : ''].join('\u0000');
}
