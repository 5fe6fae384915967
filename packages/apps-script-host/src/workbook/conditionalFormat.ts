import type { CellStyle } from './cellStyle';
import { contains } from './rect';
import { holds, type RuledBook } from './ruleHolds';
import type { ConditionalRule } from './rules';
import type { SheetModel } from './sheetModel';

/** The cell's style with every rule that holds; of two rules for one field the earlier wins. */
export function effectiveStyle(book: RuledBook, sheet: SheetModel, row: number, column: number): CellStyle {
  let style = sheet.styleAt(row, column);
  for (const rule of [...sheet.conditionalRules].reverse()) {
    const [anchor] = rule.ranges;
    if (!anchor || rule.gradient || !rule.ranges.some((rect) => contains(rect, row, column))) continue;
    const cell = { book, sheet, row, column, anchor };
    if (holds(cell, rule.criteria, sheet.valueAt(row, column), rule.values)) style = painted(style, rule);
  }
  return style;
}

function painted(style: CellStyle, { background, color, bold, italic, line }: ConditionalRule): CellStyle {
  return {
    ...style,
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(line === undefined ? {} : { line }),
  };
}
