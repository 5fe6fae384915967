import { writeInputs, type Input } from '../../../workbook/writeCells';
import { fromR1C1, toR1C1 } from '../../../workbook/r1c1';
import { isTextFormat } from '../../../workbook/numberFormat';
import { movedFormula } from '../../../workbook/shiftFormula';
import { wallYear } from '../../../workbook/serialDate';
import { scriptInput, valueReader } from '../cellCrossing';
import type { Emulates } from '../../runtime/emulated';
import { RangeCoordinates, requireShape, requireWritable } from './rangeCoordinates';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The contents of a range. */
export abstract class RangeValues
  extends RangeCoordinates
  implements
    Emulates<Google, 'getValue' | 'getValues' | 'setValue' | 'setValues' | 'getDisplayValue' | 'getDisplayValues'>,
    Emulates<Google, 'getFormula' | 'getFormulas' | 'setFormula' | 'setFormulas' | 'isBlank'>
{
  getValues(): unknown[][] {
    const { execution, sheet, rect } = this;
    execution.book.settle(sheet);
    const read = valueReader(execution.book, execution.realm);
    return execution.realm.table(rect.rows, rect.columns, (row, column) =>
      read(
        sheet.values.get(rect.row + row, rect.column + column),
        sheet.styles.get(rect.row + row, rect.column + column),
      ),
    );
  }

  getValue(): unknown {
    const { execution, sheet, rect } = this;
    execution.book.settle(sheet);
    const read = valueReader(execution.book, execution.realm);
    return read(sheet.values.get(rect.row, rect.column), sheet.styles.get(rect.row, rect.column));
  }

  setValues(values: unknown[][]): this {
    requireShape(this, values);
    return this.put((row, column) => scriptInput(this.execution, values[row]?.[column]));
  }

  /** A formula is filled over the range: its relative references move along. */
  setValue(value: unknown): this {
    const input = scriptInput(this.execution, value);
    if (typeof input !== 'string' || !input.startsWith('=')) return this.put(() => input);
    const { sheet, rect } = this;
    return this.put((row, column) => {
      const format = sheet.styles.get(rect.row + row, rect.column + column)?.numberFormat;
      return isTextFormat(format) ? input : movedFormula(input, row, column);
    });
  }

  getDisplayValues(): unknown[][] {
    const { execution, sheet, rect } = this;
    execution.book.settle(sheet);
    return execution.realm.table(rect.rows, rect.columns, (row, column) =>
      execution.book.displayAt(sheet, rect.row + row, rect.column + column),
    );
  }

  getDisplayValue(): string {
    this.execution.book.settle(this.sheet);
    return this.execution.book.displayAt(this.sheet, this.rect.row, this.rect.column);
  }

  getFormulas(): unknown[][] {
    const { sheet, rect } = this;
    return this.execution.realm.table(rect.rows, rect.columns, (row, column) =>
      sheet.formulaAt(rect.row + row, rect.column + column),
    );
  }

  getFormula(): string {
    return this.sheet.formulaAt(this.rect.row, this.rect.column);
  }

  setFormulas(formulas: string[][]): this {
    requireShape(this, formulas);
    return this.put((row, column) => formulaInput(String(formulas[row]?.[column] ?? '')));
  }

  /** Filled over the range: relative references move along. */
  setFormula(formula: string): this {
    return this.put((row, column) => formulaInput(movedFormula(String(formula), row, column)));
  }

  getFormulaR1C1(): string {
    return toR1C1(this.getFormula(), this.rect.row, this.rect.column);
  }

  getFormulasR1C1(): unknown[][] {
    const { sheet, rect } = this;
    return this.execution.realm.table(rect.rows, rect.columns, (row, column) =>
      toR1C1(sheet.formulaAt(rect.row + row, rect.column + column), rect.row + row, rect.column + column),
    );
  }

  setFormulaR1C1(formula: string): this {
    return this.put((row, column) => this.formulaOfR1C1(String(formula), row, column));
  }

  setFormulasR1C1(formulas: string[][]): this {
    requireShape(this, formulas);
    return this.put((row, column) => this.formulaOfR1C1(String(formulas[row]?.[column] ?? ''), row, column));
  }

  isBlank(): boolean {
    const { sheet, rect } = this;
    this.execution.book.settle(sheet);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (sheet.valueAt(row, column) !== null) return false;
      }
    }
    return true;
  }

  private formulaOfR1C1(formula: string, row: number, column: number): Input {
    return formulaInput(fromR1C1(formula, this.rect.row + row, this.rect.column + column));
  }

  private put(input: (row: number, column: number) => Input): this {
    requireWritable(this);
    const { execution, sheet, rect } = this;
    const year = wallYear(execution.book.zone.toWall(execution.now()));
    const given = (row: number, column: number): Input => input(row - rect.row, column - rect.column);
    writeInputs(execution.book, sheet, rect, year, given, execution.state.scriptsObeyValidation);
    return this;
  }
}

/** A formula may be given without its `=`. */
function formulaInput(text: string): Input {
  if (text === '') return null;
  return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
}
