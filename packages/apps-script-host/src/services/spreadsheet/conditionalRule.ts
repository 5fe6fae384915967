import { hexOf } from '../../workbook/color';
import type { ConditionalRule, Gradient } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';
import { BooleanConditionService } from './booleanCondition';
import { BooleanCriteriaBuilder } from './booleanCriteriaBuilder';
import { operandOf } from './criteriaValues';
import { Emulated, type Emulates } from '../runtime/emulated';
import { GradientConditionService } from './gradientCondition';
import type { Execution, PlacedRange } from '../runtime/execution';

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

  getBooleanCondition(): Emulated | null {
    return booleanCondition(this.execution, this.rule);
  }

  getGradientCondition(): Emulated | null {
    return gradientCondition(this.rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheet, this.rule);
  }
}

const NOTHING: ConditionalRule = { ranges: [], criteria: '', values: [] };

export class ConditionalFormatRuleBuilder extends BooleanCriteriaBuilder {
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
    if (this.rule.criteria === '' && !this.rule.gradient)
      throw new Error('Conditional format rule must have a condition.');
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
    return booleanCondition(this.execution, this.rule);
  }

  getGradientCondition(): Emulated | null {
    return gradientCondition(this.rule);
  }

  setRanges(ranges: readonly PlacedRange[]): this {
    const list = Array.from(ranges);
    this.sheet = list[0]?.sheet ?? null;
    return this.#with({ ranges: list.map(({ rect }) => rect) });
  }

  setBackground(background: string | null): this {
    return this.#dress('background', hexOf(background));
  }

  setFontColor(color: string | null): this {
    return this.#dress('color', hexOf(color));
  }

  setBold(bold: boolean | null): this {
    return this.#dress('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.#dress('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#dress('line', strikethrough ? 'line-through' : null);
  }

  setUnderline(underline: boolean | null): this {
    return this.#dress('line', underline ? 'underline' : null);
  }

  setGradientMinpoint(color: string): this {
    return this.#point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: string | null, value: string): this {
    return this.#point('min', color, type ?? 'MIN', value);
  }

  setGradientMidpointWithValue(color: string, type: string | null, value: string): this {
    return this.#point('mid', color, type ?? 'PERCENTILE', value);
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: string | null, value: string): this {
    return this.#point('max', color, type ?? 'MAX', value);
  }

  withCriteria(criteria: string, values: readonly unknown[]): this {
    const given = Array.from(values, (value) => operandOf(value, this.execution.book.zone));
    return this.#dress('gradient', null).#with({ criteria, values: given });
  }

  /** A null leaves that part of the look alone. */
  #dress<Part extends 'background' | 'color' | 'bold' | 'italic' | 'line' | 'gradient'>(
    part: Part,
    look: NonNullable<ConditionalRule[Part]> | null,
  ): this {
    const rest = Object.entries(this.rule).filter(([name]) => name !== part);
    this.rule = {
      ...Object.fromEntries(rest),
      ...(look === null ? {} : { [part]: look }),
    } as unknown as ConditionalRule;
    return this;
  }

  #point(end: keyof Gradient, color: string, type: string, value: string): this {
    const point = { color: hexOf(color) ?? '', type, value: String(value) };
    return this.#with({ criteria: '', values: [], gradient: { ...this.rule.gradient, [end]: point } });
  }

  #with(change: Partial<ConditionalRule>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}

function booleanCondition({ book }: Execution, rule: ConditionalRule): Emulated | null {
  return rule.criteria === '' ? null : new BooleanConditionService(rule, book.zone);
}

function gradientCondition({ gradient }: ConditionalRule): Emulated | null {
  return gradient ? new GradientConditionService(gradient) : null;
}
