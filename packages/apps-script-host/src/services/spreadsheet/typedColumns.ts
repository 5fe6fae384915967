import type { Rect } from '../../workbook/rect';
import { touchesTypedColumn } from '../../workbook/tables';
import type { OpenSheet } from './sheetChecks';

/** As many public scripts that met it have it. */
export const TYPED = 'This operation is not allowed on cells in typed columns.';

/** Throws where the host was told that typed columns take no values from scripts either, their headers included. */
export function requireValuesTaken({ execution, sheet }: OpenSheet, rect: Rect): void {
  if (execution.state.typedColumnsRefuse === 'values' && touchesTypedColumn(sheet.tables, rect)) throw new Error(TYPED);
}
