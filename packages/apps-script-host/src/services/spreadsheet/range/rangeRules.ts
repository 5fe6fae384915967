import { cellCount, contains, intersection, type Rect } from '../../../workbook/rect';
import { anchored } from '../../../workbook/rules';
import { DataValidationService } from '../dataValidation';
import { isEditable } from '../editing';
import type { Emulated } from '../../runtime/emulated';
import { ProtectionService, newProtection } from '../protection';
import { requireShape, requireWritable } from './rangeCoordinates';
import { RangeColors } from './rangeColors';

/** Data validations, merges and protections of a range. */
export abstract class RangeRules extends RangeColors {
  getDataValidation(): Emulated | null {
    const rule = this.sheet.validationAt(this.rect.row, this.rect.column);
    return rule && new DataValidationService(this.execution, this.sheet, rule);
  }

  getDataValidations(): unknown[][] {
    const { sheet, rect } = this;
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (__, column) => {
        const rule = sheet.validationAt(rect.row + row, rect.column + column);
        return rule && new DataValidationService(this.execution, sheet, rule);
      }),
    );
  }

  setDataValidation(rule: DataValidationService | null): this {
    requireWritable(this);
    const set = rule && anchored(rule.rule, this.rect);
    this.sheet.validations.map(this.rect, () => set);
    this.execution.book.decorated();
    return this;
  }

  setDataValidations(rules: (DataValidationService | null)[][]): this {
    requireShape(this, rules);
    requireWritable(this);
    const { row: top, column: left } = this.rect;
    this.sheet.validations.write(this.rect, (row, column) => {
      const rule = rules[row - top]?.[column - left]?.rule;
      return rule ? anchored(rule, { row, column }) : null;
    });
    this.execution.book.decorated();
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  merge(): this {
    return this.mergeRects([this.rect]);
  }

  mergeAcross(): this {
    const { rect } = this;
    return this.mergeRects(Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 })));
  }

  mergeVertically(): this {
    const { rect } = this;
    const column = (at: number): Rect => ({ ...rect, column: rect.column + at, columns: 1 });
    return this.mergeRects(Array.from({ length: rect.columns }, (_, at) => column(at)));
  }

  breakApart(): this {
    requireWritable(this);
    const isCut = this.sheet.merges.some((merge) => {
      const shared = intersection(merge, this.rect);
      return shared !== null && cellCount(shared) < cellCount(merge);
    });
    if (isCut) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.rect));
    this.execution.book.decorated();
    return this;
  }

  getMergedRanges(): Emulated[] {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.rect));
    return merges.map((merge) => this.execution.range(this.sheet, merge));
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => contains(merge, this.rect.row, this.rect.column));
  }

  /** Whether no protection keeps the running user out. */
  canEdit(): boolean {
    const { effectiveUser, state } = this.execution;
    return isEditable(this.sheet, this.rect, effectiveUser, state.owner);
  }

  protect(): Emulated {
    requireWritable(this);
    return new ProtectionService(
      this.execution,
      this.sheet,
      newProtection(this.sheet, this.rect, this.execution.state.owner),
    );
  }

  /** The upper left value stays, the others are lost. */
  private mergeRects(rects: readonly Rect[]): this {
    this.breakApart();
    if (this.cells === 1) return this;
    for (const rect of rects) {
      const kept = this.sheet.values.get(rect.row, rect.column);
      const formula = this.sheet.formulas.get(rect.row, rect.column);
      this.sheet.values.clear(rect);
      this.sheet.formulas.clear(rect);
      this.sheet.values.set(rect.row, rect.column, kept);
      if (formula) this.sheet.formulas.set(rect.row, rect.column, formula);
      this.sheet.merges.push(rect);
      this.execution.book.changed(this.sheet, rect);
    }
    return this;
  }
}
