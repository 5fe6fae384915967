import type { ValidationRule } from '../../../workbook/rules';
import { requireWritable } from './rangeCoordinates';
import { RangeWalk } from './rangeWalk';

type Mark = ValidationRule['values'][number] | null;

/** Checkboxes of a range; a cell without one is left alone. */
export abstract class RangeCheckboxes extends RangeWalk {
  /** True and false, or the given values (a missing unchecked one is blank); every cell begins unchecked. */
  insertCheckboxes(...values: ValidationRule['values'][number][]): this {
    requireWritable(this);
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, help: null };
    this.sheet.validations.map(this.rect, () => rule);
    return this.uncheck();
  }

  /** Takes checkboxes away, and their values where these are checked or unchecked. */
  removeCheckboxes(): this {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    sheet.values.write(rect, (row, column) => {
      const rule = this.boxAt(row, column);
      const value = sheet.values.get(row, column);
      return rule && (value === checkedOf(rule) || value === uncheckedOf(rule)) ? null : value;
    });
    sheet.validations.map(rect, (rule) => (rule?.criteria === 'CHECKBOX' ? null : rule));
    execution.book.changed(sheet, rect);
    return this;
  }

  /** Null where not every cell is a checkbox of the same state. */
  isChecked(): boolean | null {
    const states = new Set<boolean | null>();
    const { row: top, column: left, rows, columns } = this.rect;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const rule = this.boxAt(row, column);
        states.add(rule && this.sheet.valueAt(row, column) === checkedOf(rule));
      }
    }
    const [state = null] = states;
    return states.size === 1 ? state : null;
  }

  check(): this {
    return this.mark(checkedOf);
  }

  uncheck(): this {
    return this.mark(uncheckedOf);
  }

  private boxAt(row: number, column: number): ValidationRule | null {
    const rule = this.sheet.validationAt(row, column);
    return rule?.criteria === 'CHECKBOX' ? rule : null;
  }

  private mark(markOf: (rule: ValidationRule) => Mark): this {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    sheet.values.write(rect, (row, column) => {
      const rule = this.boxAt(row, column);
      return rule ? markOf(rule) : sheet.values.get(row, column);
    });
    execution.book.changed(sheet, rect);
    return this;
  }
}

function checkedOf({ values: [checked = true] }: ValidationRule): Mark {
  return checked;
}

function uncheckedOf({ values: [checked, unchecked] }: ValidationRule): Mark {
  return unchecked ?? (checked === undefined ? false : null);
}
