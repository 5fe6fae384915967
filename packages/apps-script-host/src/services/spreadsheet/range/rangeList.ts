import { cellCount, type Rect } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { Emulated } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
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

  activate(): this {
    return this.each((range) => range.activate());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setWrapStrategy(strategy: unknown): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...borders: unknown[]): this {
    return this.each((range) => range.setBorder(...borders));
  }

  setTextDirection(direction: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }

  insertCheckboxes(...values: (string | number | boolean)[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    return this.each((range) => range.clear(options));
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
