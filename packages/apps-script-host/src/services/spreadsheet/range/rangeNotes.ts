import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { layerTable } from './cellTables';
import { requireShape, requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Notes of a range. */
export class RangeNotes extends RangePart implements Matching<Google, RangeNotes> {
  getNote(): string {
    const { sheet, rect } = this.range;
    return sheet.noteAt(rect.row, rect.column);
  }

  getNotes(): unknown[][] {
    return layerTable(this.range, this.range.sheet.notes, (note) => note);
  }

  setNote(note: string | null): PlacedRange {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    const text = noteOf(note);
    sheet.notes.map(rect, () => text);
    execution.book.decorated();
    return this.range;
  }

  setNotes(notes: (string | null)[][]): PlacedRange {
    requireShape(this.range, notes);
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    sheet.notes.write(rect, (row, column) => noteOf(notes[row - rect.row]?.[column - rect.column]));
    execution.book.decorated();
    return this.range;
  }
}

/** A whole number comes out as `5.0`, as Google's does. */
function noteOf(note: unknown): string | null {
  if (typeof note === 'number' && Number.isInteger(note)) return note.toFixed(1);
  return note === null || note === undefined || note === '' ? null : String(note);
}
