import { writeInputs, type Input } from '../../../workbook/writeCells';
import { wallYear } from '../../../workbook/serialDate';
import type { Emulated, Matching } from '../../runtime/emulated';
import { requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';
import { TextFinderService } from './textFinder';

type Google = GoogleAppsScript.Spreadsheet.Range;

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Texts of a range: finding, splitting. */
export class RangeText extends RangePart implements Matching<Google, RangeText> {
  createTextFinder(text: string): Emulated {
    const { execution, sheet, rect } = this.range;
    return new TextFinderService(execution, [{ sheet, rect }], String(text));
  }

  /** The texts of one column spread over the columns to the right; without a delimiter it is guessed. */
  splitTextToColumns(delimiter: unknown = ''): void {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    const { book } = execution;
    if (rect.columns > 1) throw new Error('A range that is split must have one column.');
    book.settle(sheet);
    const texts = Array.from({ length: rect.rows }, (_, at) => book.displayAt(sheet, rect.row + at, rect.column));
    const by = delimiter === '' ? guessed(texts) : (DELIMITERS[String(delimiter)] ?? String(delimiter));
    const year = wallYear(book.zone.toWall(execution.now()));
    texts.forEach((text, at) => {
      const parts = text.split(by);
      const row = { ...rect, row: rect.row + at, rows: 1, columns: parts.length };
      const given = (_: number, column: number): Input => parts[column - rect.column] ?? null;
      writeInputs(book, sheet, row, year, given, execution.state.scriptsObeyValidation);
    });
  }
}

/** The delimiter that most texts have. */
function guessed(texts: readonly string[]): string {
  const having = (delimiter: string): number => texts.filter((text) => text.includes(delimiter)).length;
  return [',', ';', '.', ' '].reduce((best, next) => (having(next) > having(best) ? next : best));
}
