import type { Rect } from '../../workbook/rect';
import { wallYear } from '../../workbook/serialDate';
import { sortRows } from '../../workbook/sortRows';
import { insert } from '../../workbook/structure';
import { writeInputs, type Input } from '../../workbook/writeCells';
import { scriptInput } from './cellCrossing';
import { clearParts } from './range/copyCells';
import type { Emulates } from '../runtime/emulated';
import { decorate, requireRect } from './sheetChecks';
import { SheetPlaces } from './sheetPlaces';
import { requireValuesTaken } from './typedColumns';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** Contents of a whole sheet: appending, clearing, sorting. */
export abstract class SheetContents
  extends SheetPlaces
  implements Emulates<Google, 'appendRow' | 'clearContents' | 'clearFormats' | 'clearNotes'>
{
  /** Writes below the last row with content; the grid grows by a row when it is full. */
  appendRow(values: unknown[]): this {
    const { execution, sheet } = this;
    const { book } = execution;
    book.settle(sheet);
    const row = sheet.lastRow;
    const rect: Rect = { row, column: 0, rows: 1, columns: values.length };
    requireRect(this, rect);
    requireValuesTaken(this, rect);
    if (row >= sheet.maxRows) insert(book, sheet, 'rows', sheet.maxRows, 1, true);
    if (values.length > sheet.maxColumns) {
      insert(book, sheet, 'columns', sheet.maxColumns, values.length - sheet.maxColumns, true);
    }
    const year = wallYear(book.zone.toWall(execution.now()));
    const given = (_: number, column: number): Input => scriptInput(execution, values[column]);
    writeInputs(book, sheet, rect, year, given, execution.state.scriptsObeyValidation);
    return this;
  }

  /** Contents, formats and conditional formats go; notes and validations stay. */
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    if (options.contentsOnly) return this.clearContents();
    if (options.formatOnly) return this.clearFormats();
    this.clearFormats();
    return this.clearContents();
  }

  clearContents(): this {
    return this.#clearLayers('values', 'formulas');
  }

  clearFormats(): this {
    this.#clearLayers('styles');
    this.sheet.conditionalRules = [];
    return this;
  }

  clearNotes(): this {
    return this.#clearLayers('notes');
  }

  clearConditionalFormatRules(): void {
    decorate(this, () => (this.sheet.conditionalRules = []));
  }

  /** Sorts every row below the frozen ones by a 1-based column. */
  sort(column: number, ascending = true): this {
    const { execution, sheet } = this;
    const top = sheet.frozenRows;
    const rect: Rect = { row: top, column: 0, rows: Math.max(0, sheet.lastRow - top), columns: sheet.maxColumns };
    requireRect(this, rect);
    execution.book.settle();
    sortRows(execution.book, sheet, rect, [{ column: column - 1, ascending }]);
    return this;
  }

  #clearLayers(...parts: Parameters<typeof clearParts>[3][number][]): this {
    requireRect(this, this.sheet.everything);
    clearParts(this.execution.book, this.sheet, this.sheet.everything, parts);
    return this;
  }
}
