import type { Gradient } from '../../workbook/rules';
import { Emulated, type Emulates } from '../runtime/emulated';

type Google = GoogleAppsScript.Spreadsheet.GradientCondition;

/** The three points of a colour scale; the middle one may be missing. */
export class GradientConditionService
  extends Emulated
  implements
    Emulates<Google, 'getMinColor' | 'getMinType' | 'getMinValue' | 'getMidColor' | 'getMidType' | 'getMidValue'>,
    Emulates<Google, 'getMaxColor' | 'getMaxType' | 'getMaxValue'>
{
  readonly className = 'GradientCondition';

  constructor(private readonly gradient: Gradient) {
    super();
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): string | null {
    return this.gradient.min?.type ?? null;
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): string | null {
    return this.gradient.mid?.type ?? null;
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): string | null {
    return this.gradient.max?.type ?? null;
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}
