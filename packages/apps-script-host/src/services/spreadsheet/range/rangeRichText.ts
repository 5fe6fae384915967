import type { Emulated, Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { RichTextValueService } from '../richText';
import { RangePart } from './rangePart';
import { writeRange } from './writeRange';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Texts with links in them. */
export class RangeRichText extends RangePart implements Matching<Google, RangeRichText> {
  /** Null for a cell that holds no text. */
  getRichTextValue(): Emulated | null {
    const { sheet, rect } = this.range;
    const value = sheet.valueAt(rect.row, rect.column);
    if (value !== null && typeof value !== 'string') return null;
    return new RichTextValueService(value ?? '', sheet.links.get(rect.row, rect.column) ?? []);
  }

  setRichTextValue(value: RichTextValueService): PlacedRange {
    const { sheet, rect } = this.range;
    const written = writeRange(this.range, () => ({ value: value.text === '' ? null : value.text }));
    if (value.links.length > 0) sheet.links.map(rect, () => value.links);
    return written;
  }
}
