import type { ValidationRule } from '../../../workbook/rules';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { requireUntyped, requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

type Mark = ValidationRule['values'][number] | null;

/** Checkboxes of a range; a cell without one is left alone. */
export class RangeCheckboxes extends RangePart implements Matching<Google, RangeCheckboxes> {
  /** True and false, or the given values (a missing unchecked one is blank); every cell begins unchecked. */
  insertCheckboxes(...values: ValidationRule['values'][number][]): PlacedRange {
    requireWritable(this.range);
    requireUntyped(this.range);
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, help: null };
    this.range.sheet.validations.map(this.range.rect, () => rule);
    return this.uncheck();
  }

  /** Takes checkboxes away, and their values where these are checked or unchecked. */
  removeCheckboxes(): PlacedRange {
    requireWritable(this.range);
    requireUntyped(this.range);
    const { execution, sheet, rect } = this.range;
    sheet.values.write(rect, (row, column) => {
      const rule = boxAt(sheet, row, column);
      const value = sheet.values.get(row, column);
      return rule && (value === checkedOf(rule) || value === uncheckedOf(rule)) ? null : value;
    });
    sheet.validations.map(rect, (rule) => (rule?.criteria === 'CHECKBOX' ? null : rule));
    execution.book.changed(sheet, rect);
    return this.range;
  }

  /** Null where not every cell is a checkbox of the same state. */
  isChecked(): boolean | null {
    const states = new Set<boolean | null>();
    const { sheet, rect } = this.range;
    const { row: top, column: left, rows, columns } = rect;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const rule = boxAt(sheet, row, column);
        states.add(rule && sheet.valueAt(row, column) === checkedOf(rule));
      }
    }
    const [state = null] = states;
    return states.size === 1 ? state : null;
  }

  check(): PlacedRange {
    return mark(this.range, checkedOf);
  }

  uncheck(): PlacedRange {
    return mark(this.range, uncheckedOf);
  }
}

function boxAt(sheet: SheetModel, row: number, column: number): ValidationRule | null {
  const rule = sheet.validationAt(row, column);
  return rule?.criteria === 'CHECKBOX' ? rule : null;
}

function mark(range: PlacedRange, markOf: (rule: ValidationRule) => Mark): PlacedRange {
  requireWritable(range);
  const { execution, sheet, rect } = range;
  sheet.values.write(rect, (row, column) => {
    const rule = boxAt(sheet, row, column);
    return rule ? markOf(rule) : sheet.values.get(row, column);
  });
  execution.book.changed(sheet, rect);
  return range;
}

function checkedOf({ values: [checked = true] }: ValidationRule): Mark {
  return checked;
}

function uncheckedOf({ values: [checked, unchecked] }: ValidationRule): Mark {
  return unchecked ?? (checked === undefined ? false : null);
}
