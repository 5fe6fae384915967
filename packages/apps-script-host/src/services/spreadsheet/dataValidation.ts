import { quotedName, openA1Of, parseA1, splitReference } from '../../workbook/a1';
import { serialOfWall } from '../../workbook/serialDate';
import type { ValidationRule } from '../../workbook/rules';
import type { SheetModel } from '../../workbook/sheetModel';
import { types } from 'node:util';
import { criteriaValues } from './criteriaValues';
import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution, PlacedRange } from '../runtime/execution';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;

/** A rule as a script reads it. */
export class DataValidationService
  extends Emulated
  implements Emulates<Google, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText' | 'copy'>
{
  readonly className = 'DataValidation';

  constructor(
    private readonly execution: Execution,
    private readonly sheet: SheetModel | null,
    readonly rule: ValidationRule,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getHelpText(): string | null {
    return this.rule.help;
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [values.slice(0, -1), values[values.length - 1]];
    if (criteria === 'VALUE_IN_RANGE') return [this.#rangeOf(String(values[0])), ...values.slice(1)];
    return criteriaValues(criteria, values, this.execution.book.zone);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule);
  }

  #rangeOf(reference: string): Emulated | null {
    const { sheet: name, range } = splitReference(reference.replace(/^=/, ''));
    const sheet = name === null ? this.sheet : this.execution.book.sheetNamed(name);
    const rect = sheet && parseA1(range, sheet.extent);
    return sheet && rect && this.execution.range(sheet, rect);
  }
}

type Value = ValidationRule['values'][number];

export class DataValidationBuilder extends Emulated {
  readonly className = 'DataValidationBuilder';

  constructor(
    private readonly execution: Execution,
    private rule: ValidationRule | null = null,
    private allowInvalid = rule?.allowInvalid ?? true,
    private help = rule?.help ?? null,
  ) {
    super();
  }

  build(): DataValidationService {
    if (!this.rule) throw new Error('Cannot build a data validation rule without a criterion.');
    const rule = { ...this.rule, allowInvalid: this.allowInvalid, help: this.help };
    return new DataValidationService(this.execution, null, rule);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule, this.allowInvalid, this.help);
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getHelpText(): string | null {
    return this.help;
  }

  getCriteriaType(): string | null {
    return this.rule?.criteria ?? null;
  }

  getCriteriaValues(): unknown[] {
    return this.rule ? this.build().getCriteriaValues() : [];
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.help = help;
    return this;
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.#by('VALUE_IN_LIST', [...Array.from(values, String), showDropdown]);
  }

  requireValueInRange(range: PlacedRange, showDropdown = true): this {
    const { sheet, rect } = range;
    return this.#by('VALUE_IN_RANGE', [`${quotedName(sheet.name)}!${openA1Of(rect, sheet.extent)}`, showDropdown]);
  }

  requireCheckbox(...values: Value[]): this {
    return this.#by('CHECKBOX', values);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#by('CUSTOM_FORMULA', [formula]);
  }

  /** Takes what `getCriteriaValues` gives: a list in a list, a range, dates. */
  withCriteria(criteria: string, values: readonly unknown[]): this {
    const [first, isShown] = Array.from(values);
    if (criteria === 'VALUE_IN_LIST') return this.requireValueInList(first as unknown[], isShown !== false);
    if (criteria === 'VALUE_IN_RANGE') return this.requireValueInRange(first as PlacedRange, isShown !== false);
    return this.#by(
      criteria,
      Array.from(values, (value) => this.#valueOf(value)),
    );
  }

  requireDate(): this {
    return this.#by('DATE_IS_VALID_DATE', []);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.withCriteria('DATE_ON_OR_AFTER', [date]);
  }

  requireDateAfter(date: Date): this {
    return this.withCriteria('DATE_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.withCriteria('DATE_ON_OR_BEFORE', [date]);
  }

  requireDateBefore(date: Date): this {
    return this.withCriteria('DATE_BEFORE', [date]);
  }

  requireDateEqualTo(date: Date): this {
    return this.withCriteria('DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.withCriteria('DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.withCriteria('DATE_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#by('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#by('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#by('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#by('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#by('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#by('NUMBER_LESS_THAN', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#by('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#by('NUMBER_BETWEEN', [start, end]);
  }

  requireTextContains(text: string): this {
    return this.#by('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#by('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#by('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsUrl(): this {
    return this.#by('TEXT_IS_VALID_URL', []);
  }

  requireTextIsEmail(): this {
    return this.#by('TEXT_IS_VALID_EMAIL', []);
  }

  #valueOf(value: unknown): Value {
    if (types.isDate(value)) return serialOfWall(this.execution.book.zone.toWall(value.getTime()));
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  }

  #by(criteria: string, values: readonly Value[]): this {
    this.rule = { criteria, values, allowInvalid: this.allowInvalid, help: this.help };
    return this;
  }
}
