import { restyled, type CellStyle, type StyleChange } from '../../../workbook/cellStyle';
import { AUTOMATIC } from '../../../workbook/numberFormat';
import type { Emulates } from '../../runtime/emulated';
import { requireShape, requireWritable } from './rangeCoordinates';
import { RangeValues } from './rangeValues';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Number formats and notes of a range. */
export abstract class RangeFormats
  extends RangeValues
  implements
    Emulates<Google, 'getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats'>,
    Emulates<Google, 'getNote' | 'getNotes' | 'setNote' | 'setNotes'>
{
  getNumberFormat(): string {
    return this.sheet.styleAt(this.rect.row, this.rect.column).numberFormat ?? AUTOMATIC;
  }

  getNumberFormats(): unknown[][] {
    return readStyles(this, ({ numberFormat }) => numberFormat ?? AUTOMATIC);
  }

  setNumberFormat(format: string): this {
    return restyle(this, { numberFormat: formatOf(format) });
  }

  setNumberFormats(formats: string[][]): this {
    return restyleEach(this, formats, (format) => ({ numberFormat: formatOf(String(format)) }));
  }

  getNote(): string {
    return this.sheet.noteAt(this.rect.row, this.rect.column);
  }

  getNotes(): unknown[][] {
    const { sheet, rect } = this;
    return this.execution.realm.table(rect.rows, rect.columns, (row, column) =>
      sheet.noteAt(rect.row + row, rect.column + column),
    );
  }

  setNote(note: string | null): this {
    requireWritable(this);
    const text = noteOf(note);
    this.sheet.notes.map(this.rect, () => text);
    this.execution.book.decorated();
    return this;
  }

  setNotes(notes: (string | null)[][]): this {
    requireShape(this, notes);
    requireWritable(this);
    const { row: top, column: left } = this.rect;
    this.sheet.notes.write(this.rect, (row, column) => noteOf(notes[row - top]?.[column - left]));
    this.execution.book.decorated();
    return this;
  }
}

/** A whole number comes out as `5.0`, as Google's does. */
function noteOf(note: unknown): string | null {
  if (typeof note === 'number' && Number.isInteger(note)) return note.toFixed(1);
  return note === null || note === undefined || note === '' ? null : String(note);
}

function formatOf(format: string | null): string | null {
  return format === null || format === AUTOMATIC || /^(general)?$/i.test(format) ? null : format;
}

/** One field of the style of each cell. */
export function readStyles(range: RangeValues, field: (style: CellStyle) => unknown): unknown[][] {
  const { sheet, rect } = range;
  return range.execution.realm.table(rect.rows, rect.columns, (row, column) =>
    field(sheet.styleAt(rect.row + row, rect.column + column)),
  );
}

/** Changes the style of every cell alike. */
export function restyle<R extends RangeValues>(range: R, change: StyleChange): R {
  requireWritable(range);
  range.sheet.styles.map(range.rect, (style) => restyled(style, change));
  noteStyleChange(range, change);
  return range;
}

/** Changes the style of each cell by the value in its place. */
export function restyleEach<R extends RangeValues>(
  range: R,
  values: unknown,
  changeOf: (value: unknown) => StyleChange,
): R {
  requireShape(range, values);
  requireWritable(range);
  const { row: top, column: left } = range.rect;
  range.sheet.styles.write(range.rect, (row, column) =>
    restyled(range.sheet.styles.get(row, column), changeOf(values[row - top]?.[column - left])),
  );
  range.execution.book.decorated();
  return range;
}

/** A custom function sees dates by their format: only then does a style matter to formulas. */
function noteStyleChange(range: RangeValues, change: StyleChange): void {
  if ('numberFormat' in change) range.execution.book.changed(range.sheet, range.rect);
  else range.execution.book.decorated();
}
