import { anchored } from '../../../workbook/rules';
import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { DataValidationService } from '../dataValidation';
import { requireShape, requireUntyped, requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Data validations of a range. */
export class RangeValidations extends RangePart implements Matching<Google, RangeValidations> {
  getDataValidation(): Emulated | null {
    const { execution, sheet, rect } = this.range;
    const rule = sheet.validationAt(rect.row, rect.column);
    return rule && new DataValidationService(execution, sheet, rule);
  }

  getDataValidations(): unknown[][] {
    const { execution, sheet, rect } = this.range;
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (__, column) => {
        const rule = sheet.validationAt(rect.row + row, rect.column + column);
        return rule && new DataValidationService(execution, sheet, rule);
      }),
    );
  }

  setDataValidation(rule: DataValidationService | null): PlacedRange {
    requireWritable(this.range);
    requireUntyped(this.range);
    const { execution, sheet, rect } = this.range;
    const set = rule && anchored(rule.rule, rect);
    sheet.validations.map(rect, () => set);
    execution.book.decorated();
    return this.range;
  }

  setDataValidations(rules: (DataValidationService | null)[][]): PlacedRange {
    requireShape(this.range, rules);
    requireWritable(this.range);
    requireUntyped(this.range);
    const { execution, sheet, rect } = this.range;
    sheet.validations.write(rect, (row, column) => {
      const rule = rules[row - rect.row]?.[column - rect.column]?.rule;
      return rule ? anchored(rule, { row, column }) : null;
    });
    execution.book.decorated();
    return this.range;
  }

  clearDataValidations(): PlacedRange {
    return this.setDataValidation(null);
  }
}
