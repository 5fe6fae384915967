import { wallYear } from '../../../workbook/serialDate';
import { writeInputs, type Input } from '../../../workbook/writeCells';
import type { PlacedRange } from '../../runtime/execution';
import { requireValuesTaken } from '../typedColumns';
import { requireWritable } from './rangeChecks';

/** Writes each cell of the range, told by its place in it. */
export function writeRange(range: PlacedRange, input: (row: number, column: number) => Input): PlacedRange {
  requireWritable(range);
  requireValuesTaken(range, range.rect);
  const { execution, sheet, rect } = range;
  const year = wallYear(execution.book.zone.toWall(execution.now()));
  const given = (row: number, column: number): Input => input(row - rect.row, column - rect.column);
  writeInputs(execution.book, sheet, rect, year, given, execution.state.scriptsObeyValidation);
  return range;
}
