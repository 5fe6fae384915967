import { isTextFormat } from '../../../workbook/numberFormat';
import { movedFormula } from '../../../workbook/shiftFormula';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { scriptInput, valueReader } from '../cellCrossing';
import { layerTable, tableOf } from './cellTables';
import { requireShape } from './rangeChecks';
import { RangePart } from './rangePart';
import { writeRange } from './writeRange';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The values of a range. */
export class RangeValues extends RangePart implements Matching<Google, RangeValues> {
  getValues(): unknown[][] {
    const { execution, sheet } = this.range;
    execution.book.settle(sheet);
    const read = valueReader(execution.book, execution.realm);
    return layerTable(this.range, sheet.values, (value, row, column) => read(value, sheet.styles.get(row, column)));
  }

  getValue(): unknown {
    const { execution, sheet, rect } = this.range;
    execution.book.settle(sheet);
    const read = valueReader(execution.book, execution.realm);
    return read(sheet.values.get(rect.row, rect.column), sheet.styles.get(rect.row, rect.column));
  }

  setValues(values: unknown[][]): PlacedRange {
    requireShape(this.range, values);
    return writeRange(this.range, (row, column) => scriptInput(this.range.execution, values[row]?.[column]));
  }

  /** A formula is filled over the range: its relative references move along. */
  setValue(value: unknown): PlacedRange {
    const { execution, sheet, rect } = this.range;
    const input = scriptInput(execution, value);
    if (typeof input !== 'string' || !input.startsWith('=')) return writeRange(this.range, () => input);
    return writeRange(this.range, (row, column) => {
      const format = sheet.styles.get(rect.row + row, rect.column + column)?.numberFormat;
      return isTextFormat(format) ? input : movedFormula(input, row, column);
    });
  }

  getDisplayValues(): unknown[][] {
    const { execution, sheet } = this.range;
    execution.book.settle(sheet);
    return tableOf(this.range, (row, column) => execution.book.displayAt(sheet, row, column));
  }

  getDisplayValue(): string {
    const { execution, sheet, rect } = this.range;
    execution.book.settle(sheet);
    return execution.book.displayAt(sheet, rect.row, rect.column);
  }

  isBlank(): boolean {
    const { execution, sheet, rect } = this.range;
    execution.book.settle(sheet);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (sheet.valueAt(row, column) !== null) return false;
      }
    }
    return true;
  }
}
