import { fromR1C1, toR1C1 } from '../../../workbook/r1c1';
import { movedFormula } from '../../../workbook/shiftFormula';
import type { Input } from '../../../workbook/writeCells';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { layerTable } from './cellTables';
import { requireShape } from './rangeChecks';
import { RangePart } from './rangePart';
import { writeRange } from './writeRange';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** The formulas of a range, in A1 and in R1C1 notation. */
export class RangeFormulas extends RangePart implements Matching<Google, RangeFormulas> {
  getFormulas(): unknown[][] {
    return layerTable(this.range, this.range.sheet.formulas, (formula) => formula);
  }

  getFormula(): string {
    const { sheet, rect } = this.range;
    return sheet.formulaAt(rect.row, rect.column);
  }

  setFormulas(formulas: string[][]): PlacedRange {
    requireShape(this.range, formulas);
    return writeRange(this.range, (row, column) => formulaInput(String(formulas[row]?.[column] ?? '')));
  }

  /** Filled over the range: relative references move along. Null clears it. */
  setFormula(formula: string | null): PlacedRange {
    return writeRange(this.range, (row, column) => formulaInput(movedFormula(String(formula ?? ''), row, column)));
  }

  getFormulaR1C1(): string {
    const { row, column } = this.range.rect;
    return toR1C1(this.getFormula(), row, column);
  }

  getFormulasR1C1(): unknown[][] {
    return layerTable(this.range, this.range.sheet.formulas, toR1C1);
  }

  setFormulaR1C1(formula: string | null): PlacedRange {
    return writeRange(this.range, (row, column) => r1c1Input(this.range, String(formula ?? ''), row, column));
  }

  setFormulasR1C1(formulas: string[][]): PlacedRange {
    requireShape(this.range, formulas);
    return writeRange(this.range, (row, column) =>
      r1c1Input(this.range, String(formulas[row]?.[column] ?? ''), row, column),
    );
  }
}

/** A formula may be given without its `=`. */
function formulaInput(text: string): Input {
  if (text === '') return null;
  return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
}

function r1c1Input({ rect }: PlacedRange, formula: string, row: number, column: number): Input {
  return formulaInput(fromR1C1(formula, rect.row + row, rect.column + column));
}
