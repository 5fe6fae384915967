import type { Rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheetModel';
import type { Execution } from '../runtime/execution';
import { requireEditable, requireSheetEditable } from './editing';

/** A sheet, and on whose behalf it is changed. */
export interface OpenSheet {
  readonly execution: Execution;
  readonly sheet: SheetModel;
}

/** Throws when a protection keeps the execution's user from changing a cell of `rect`. */
export function requireRect({ execution, sheet }: OpenSheet, rect: Rect): void {
  requireEditable(sheet, rect, execution.effectiveUser, execution.state);
}

/** A change of looks of the whole sheet. */
export function decorate<Opened extends OpenSheet>(opened: Opened, change: () => unknown): Opened {
  const { execution, sheet } = opened;
  requireSheetEditable(sheet, execution.effectiveUser, execution.state);
  change();
  execution.book.decorated();
  return opened;
}
