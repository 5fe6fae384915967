import type { ConditionalRule } from '../../workbook/rules';
import type { Zone } from '../../zone';
import { criteriaValues } from './criteriaValues';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** The condition of a conditional format and what it paints; a part that it leaves alone is null. */
export class BooleanConditionService
  extends Emulated
  implements
    Emulates<Google, 'getCriteriaType' | 'getCriteriaValues' | 'getBackground' | 'getFontColor' | 'getBold'>,
    Emulates<Google, 'getItalic' | 'getUnderline' | 'getStrikethrough'>
{
  readonly className = 'BooleanCondition';

  constructor(
    private readonly rule: ConditionalRule,
    private readonly zone: Zone,
  ) {
    super();
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.criteria, this.rule.values, this.zone);
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.color ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.line === undefined ? null : this.rule.line === 'underline';
  }

  getStrikethrough(): boolean | null {
    return this.rule.line === undefined ? null : this.rule.line === 'line-through';
  }
}
