import { cellCount, type Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheetModel';
import { Emulated } from './emulated';
import type { Execution } from './execution';
import type { RangeService } from './range';

/** Several ranges of a sheet, changed by one call. */
export class RangeListService extends Emulated {
  readonly className = 'RangeList';
  override readonly cells: number;

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    private readonly rects: readonly Rect[],
  ) {
    super();
    this.cells = rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  }

  getRanges(): Emulated[] {
    return this.ranges();
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  clear(): this {
    return this.each((range) => range.clear());
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  private ranges(): RangeService[] {
    return this.rects.map((rect) => this.execution.range(this.sheet, rect) as RangeService);
  }

  private each(change: (range: RangeService) => unknown): this {
    this.ranges().forEach(change);
    return this;
  }
}
