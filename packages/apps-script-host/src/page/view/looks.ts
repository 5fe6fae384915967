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
  readonly seesRow: boolean;
  readonly seesColumn: boolean;
  readonly seesOwnValue: boolean;
}

const UNPREDICTABLE = /\b(?:RAND|RANDBETWEEN|INDIRECT|OFFSET)\(/i;
const CLOCK = /\b(?:NOW|TODAY)\(/i;

/** What the rule works out: its own formula, or those that stand for its operands. */
function formulasOf({ criteria, values }: ConditionalRule): readonly string[] {
  const texts = values.filter((value) => typeof value === 'string');
  return criteria === 'CUSTOM_FORMULA' ? texts : texts.filter((text) => text.startsWith('='));
}

/** Null when what the rule sees is not a few cells: a range, another sheet, chance. */
function sightOf(rule: ConditionalRule): Sight | null {
  const formula = formulasOf(rule).join(' ');
  const cells: Reference['from'][] = [];
  let isFar = UNPREDICTABLE.test(formula);
  mapReferences(formula, (reference) => {
    if (reference.to || reference.sheet !== null) isFar = true;
    cells.push(reference.from);
    return reference;
  });
  if (isFar) return null;
  const [seesRow, seesColumn] = [/\bROW\(\)/i.test(formula), /\bCOLUMN\(\)/i.test(formula)];
  return { rule, cells, seesRow, seesColumn, seesOwnValue: rule.criteria !== 'CUSTOM_FORMULA' };
}

/** The moment that rules of the sheet look at: what they paint is painted anew when it is another; null where none does. */
export function momentSeen({ calculation }: WorkbookModel, sheet: SheetModel): unknown {
  const looksAtClock = sheet.conditionalRules.some(
    (rule) => rule.criteria.endsWith('_RELATIVE') || formulasOf(rule).some((formula) => CLOCK.test(formula)),
  );
  return looksAtClock ? (calculation?.evaluate(sheet, '=NOW()') ?? null) : null;
}

function seen(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.valueAt(row, column);
  return isError(value) ? value.error : `${typeof value}${String(value)}`;
}

function keyOf(sheet: SheetModel, sight: Sight, row: number, column: number): string {
  const { rule, cells } = sight;
  const [first] = rule.ranges;
  if (!first || !rule.ranges.some((rect) => contains(rect, row, column))) return '';
  let key = '+';
  for (const cell of cells) {
    const cellRow = (cell.row ?? 0) + (cell.rowFixed ? 0 : row - first.row);
    const cellColumn = (cell.column ?? 0) + (cell.columnFixed ? 0 : column - first.column);
    key += `${seen(sheet, cellRow, cellColumn)}\u0000`;
  }
  if (sight.seesRow) key += `r${row}`;
  if (sight.seesColumn) key += `c${column}`;
  return sight.seesOwnValue ? key + seen(sheet, row, column) : key;
}

const isRowOwn = ({ rule, cells }: Sight): boolean =>
  cells.every(({ row, rowFixed }) => !rowFixed && row === rule.ranges[0]?.row);

/** The looks of `sheet` under its present rules, at this moment. */
export function looksOf(book: WorkbookModel, sheet: SheetModel): Looks {
  const sights = sheet.conditionalRules.map(sightOf);
  const near = sights.filter((sight): sight is Sight => sight !== null);
  if (near.length < sights.length) {
    return { styleAt: (row, column) => book.effectiveStyleAt(sheet, row, column), isRowOwn: false };
  }
  const remembered = new Map<CellStyle, Map<string, CellStyle>>();
  function styleAt(row: number, column: number): CellStyle {
    const plain = sheet.styleAt(row, column);
    if (near.length === 0) return plain;
    const key = near.map((sight) => keyOf(sheet, sight, row, column)).join('\u0001');
    const alike = remembered.get(plain) ?? new Map<string, CellStyle>();
    remembered.set(plain, alike);
    const style = alike.get(key) ?? book.effectiveStyleAt(sheet, row, column);
    alike.set(key, style);
    return style;
  }
  return { styleAt, isRowOwn: near.every(isRowOwn) };
}
