import { types } from 'node:util';
import { serialOfWall } from '../workbook/serialDate';
import type { ConditionalRule } from '../workbook/rules';
import type { SheetModel } from '../workbook/sheetModel';
import { BooleanConditionService } from './booleanCondition';
import { Emulated, type Emulates } from './emulated';
import type { Execution } from './execution';
import type { RangeCoordinates } from './rangeCoordinates';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule as it stands on a sheet. */
export class ConditionalFormatRuleService
  extends Emulated
  implements Emulates<Google, 'getRanges' | 'getBooleanCondition' | 'getGradientCondition' | 'copy'>
{
  readonly className = 'ConditionalFormatRule';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel,
    readonly rule: ConditionalRule,
  ) {
    super();
  }

  getRanges(): Emulated[] {
    return this.rule.ranges.map((rect) => this.execution.range(this.sheet, rect));
  }

  getBooleanCondition(): Emulated {
    return new BooleanConditionService(this.rule, this.execution.book.zone);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheet, this.rule);
  }
}

const NOTHING: ConditionalRule = { ranges: [], criteria: '', values: [] };

export class ConditionalFormatRuleBuilder extends Emulated {
  readonly className = 'ConditionalFormatRuleBuilder';

  constructor(
    private readonly execution: Execution,
    private sheet: SheetModel | null = null,
    private rule: ConditionalRule = NOTHING,
  ) {
    super();
  }

  build(): ConditionalFormatRuleService {
    if (!this.sheet || this.rule.ranges.length === 0) throw new Error('Conditional format rule must have ranges.');
    if (this.rule.criteria === '') throw new Error('Conditional format rule must have a condition.');
    return new ConditionalFormatRuleService(this.execution, this.sheet, this.rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheet, this.rule);
  }

  getRanges(): Emulated[] {
    const { sheet } = this;
    return sheet ? this.rule.ranges.map((rect) => this.execution.range(sheet, rect)) : [];
  }

  getBooleanCondition(): Emulated | null {
    return this.rule.criteria === '' ? null : new BooleanConditionService(this.rule, this.execution.book.zone);
  }

  getGradientCondition(): null {
    return null;
  }

  setRanges(ranges: readonly RangeCoordinates[]): this {
    const list = Array.from(ranges);
    this.sheet = list[0]?.sheet ?? null;
    return this.with({ ranges: list.map(({ rect }) => rect) });
  }

  setBackground(background: string): this {
    return this.with({ background: background.toLowerCase() });
  }

  setFontColor(color: string): this {
    return this.with({ color: color.toLowerCase() });
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.with(strikethrough ? { line: 'line-through' } : {});
  }

  setUnderline(underline: boolean): this {
    return this.with(underline ? { line: 'underline' } : {});
  }

  withCriteria(criteria: string, values: readonly unknown[]): this {
    return this.with({ criteria, values: Array.from(values, (value) => this.operand(value)) });
  }

  whenFormulaSatisfied(formula: string): this {
    return this.withCriteria('CUSTOM_FORMULA', [formula]);
  }

  whenCellEmpty(): this {
    return this.withCriteria('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.withCriteria('CELL_NOT_EMPTY', []);
  }

  whenTextContains(text: string): this {
    return this.withCriteria('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.withCriteria('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.withCriteria('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.withCriteria('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.withCriteria('TEXT_ENDS_WITH', [text]);
  }

  whenNumberEqualTo(number: number): this {
    return this.withCriteria('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.withCriteria('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_BETWEEN', [start, end]);
  }

  whenDateEqualTo(date: unknown): this {
    return this.withCriteria('DATE_EQUAL_TO', [date]);
  }

  whenDateBefore(date: unknown): this {
    return this.withCriteria('DATE_BEFORE', [date]);
  }

  whenDateAfter(date: unknown): this {
    return this.withCriteria('DATE_AFTER', [date]);
  }

  private operand(value: unknown): string | number {
    if (types.isDate(value)) return serialOfWall(this.execution.book.zone.toWall(value.getTime()));
    return typeof value === 'number' ? value : String(value);
  }

  private with(change: Partial<ConditionalRule>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}
