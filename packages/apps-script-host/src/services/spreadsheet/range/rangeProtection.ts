import type { Emulated, Matching } from '../../runtime/emulated';
import { isEditable } from '../editing';
import { newProtection, ProtectionService } from '../protection';
import { requireWritable } from './rangeChecks';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Who may change a range. */
export class RangeProtection extends RangePart implements Matching<Google, RangeProtection> {
  canEdit(): boolean {
    const { execution, sheet, rect } = this.range;
    return isEditable(sheet, rect, execution.effectiveUser, execution.state);
  }

  protect(): Emulated {
    requireWritable(this.range);
    const { execution, sheet, rect } = this.range;
    return new ProtectionService(execution, sheet, newProtection(sheet, rect, execution.state.owner));
  }
}
