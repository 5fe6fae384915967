import { cellCount } from '../../../workbook/rect';
import type { SheetModel } from '../../../workbook/sheetModel';
import { Emulated } from '../../runtime/emulated';
import type { Execution, PlacedRange } from '../../runtime/execution';
import type { GridPlace } from '../gridRange';
import { select } from '../selection';
import { RangeAlignment } from './rangeAlignment';
import { RangeBackgrounds } from './rangeBackgrounds';
import { RangeBorders } from './rangeBorders';
import { RangeCheckboxes } from './rangeCheckboxes';
import { RangeClearing } from './rangeClearing';
import { RangeFontColors } from './rangeFontColors';
import { RangeFonts } from './rangeFonts';
import { RangeFormats } from './rangeFormats';
import { RangeFormulas } from './rangeFormulas';
import { RangeMerges } from './rangeMerges';
import { RangeNotes } from './rangeNotes';
import { RangeTables } from './rangeTables';
import { RangeValidations } from './rangeValidations';
import { RangeValues } from './rangeValues';
import { RangeWraps } from './rangeWraps';

/** Several ranges of a sheet, changed by one call. */
export class RangeListService extends Emulated {
  readonly className = 'RangeList';
  override readonly cells: number;

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    private readonly places: readonly GridPlace[],
  ) {
    super();
    this.cells = places.reduce((sum, { rect }) => sum + cellCount(rect), 0);
  }

  getRanges(): Emulated[] {
    return this.#ranges();
  }

  setBackground(color: string | null): this {
    return this.#each((range) => new RangeBackgrounds(range).setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => new RangeFontColors(range).setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => new RangeFonts(range).setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.#each((range) => new RangeFonts(range).setFontStyle(style));
  }

  setFontSize(size: number): this {
    return this.#each((range) => new RangeFonts(range).setFontSize(size));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => new RangeAlignment(range).setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => new RangeAlignment(range).setVerticalAlignment(alignment));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => new RangeFormats(range).setNumberFormat(format));
  }

  setNote(note: string | null): this {
    return this.#each((range) => new RangeNotes(range).setNote(note));
  }

  setValue(value: unknown): this {
    return this.#each((range) => new RangeValues(range).setValue(value));
  }

  setWrap(wrap: boolean): this {
    return this.#each((range) => new RangeWraps(range).setWrap(wrap));
  }

  activate(): this {
    return this.#each((range) => select(range));
  }

  breakApart(): this {
    return this.#each((range) => new RangeMerges(range).breakApart());
  }

  check(): this {
    return this.#each((range) => new RangeCheckboxes(range).check());
  }

  uncheck(): this {
    return this.#each((range) => new RangeCheckboxes(range).uncheck());
  }

  removeCheckboxes(): this {
    return this.#each((range) => new RangeCheckboxes(range).removeCheckboxes());
  }

  trimWhitespace(): this {
    return this.#each((range) => new RangeTables(range).trimWhitespace());
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => new RangeFonts(range).setFontFamily(family));
  }

  setFontLine(line: string | null): this {
    return this.#each((range) => new RangeFonts(range).setFontLine(line));
  }

  setFormula(formula: string): this {
    return this.#each((range) => new RangeFormulas(range).setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.#each((range) => new RangeFormulas(range).setFormulaR1C1(formula));
  }

  setWrapStrategy(strategy: unknown): this {
    return this.#each((range) => new RangeWraps(range).setWrapStrategy(strategy));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#each((range) => new RangeBackgrounds(range).setBackgroundRGB(red, green, blue));
  }

  setBorder(...borders: unknown[]): this {
    return this.#each((range) => new RangeBorders(range).setBorder(...borders));
  }

  setTextDirection(direction: unknown): this {
    return this.#each((range) => new RangeAlignment(range).setTextDirection(direction));
  }

  insertCheckboxes(...values: (string | number | boolean)[]): this {
    return this.#each((range) => new RangeCheckboxes(range).insertCheckboxes(...values));
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    return this.#each((range) => new RangeClearing(range).clear(options));
  }

  clearContent(): this {
    return this.#each((range) => new RangeClearing(range).clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => new RangeClearing(range).clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => new RangeClearing(range).clearNote());
  }

  clearDataValidations(): this {
    return this.#each((range) => new RangeValidations(range).clearDataValidations());
  }

  #ranges(): PlacedRange[] {
    return this.places.map(({ rect, bounds }) => this.execution.range(this.sheet, rect, bounds));
  }

  #each(change: (range: PlacedRange) => unknown): this {
    this.#ranges().forEach(change);
    return this;
  }
}
