import type { FilterRuleData } from '../../bookData';
import { BooleanCriteriaBuilder } from './booleanCriteriaBuilder';
import { criteriaValues, operandOf } from './criteriaValues';
import { Emulated, type Emulates } from '../runtime/emulated';
import type { Zone } from '../../zone';

type Google = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** What a filter lets through in a column. */
export class FilterCriteriaService
  extends Emulated
  implements Emulates<Google, 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'getVisibleValues' | 'copy'>
{
  readonly className = 'FilterCriteria';

  constructor(
    private readonly zone: Zone,
    readonly rule: FilterRuleData,
  ) {
    super();
  }

  getCriteriaType(): string | null {
    return this.rule.criteria || null;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.criteria, this.rule.values, this.zone);
  }

  getHiddenValues(): string[] {
    return [...this.rule.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.rule.visible];
  }

  copy(): Emulated {
    return new FilterCriteriaBuilder(this.zone, this.rule);
  }
}

const EVERYTHING: FilterRuleData = { criteria: '', values: [], hidden: [], visible: [] };

export class FilterCriteriaBuilder extends BooleanCriteriaBuilder {
  readonly className = 'FilterCriteriaBuilder';

  constructor(
    private readonly zone: Zone,
    private rule: FilterRuleData = EVERYTHING,
  ) {
    super();
  }

  build(): FilterCriteriaService {
    return new FilterCriteriaService(this.zone, this.rule);
  }

  copy(): Emulated {
    return new FilterCriteriaBuilder(this.zone, this.rule);
  }

  getCriteriaType(): string | null {
    return this.build().getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }

  getVisibleValues(): string[] {
    return this.build().getVisibleValues();
  }

  /** Hidden texts and shown ones exclude each other: the later call counts. */
  setHiddenValues(values: readonly string[]): this {
    return this.#with({ hidden: Array.from(values, String), visible: [] });
  }

  setVisibleValues(values: readonly string[]): this {
    return this.#with({ visible: Array.from(values, String), hidden: [] });
  }

  withCriteria(criteria: string, values: readonly unknown[]): this {
    return this.#with({ criteria, values: Array.from(values, (value) => operandOf(value, this.zone)) });
  }

  #with(change: Partial<FilterRuleData>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}
