import { openDeals } from '../book/openedDeals';
import { openDoor } from '../run/door';
import { rowNumber, text } from '../run/shape';

/**
 * Selects a deal's row for the person who asks. False when the row no longer holds this deal: then the list that named
 * it is out of date. `key` '' (a sheet that was never checked) trusts the row.
 */
export const goToRow = openDoor('goToRow', [rowNumber, text], (row: number, key: string): boolean => {
  const { sheet, headerRow, headers } = openDeals();
  if (row <= headerRow || row > sheet.getMaxRows()) return false;
  const keyColumn = headers.own.key;
  if (keyColumn !== undefined && key !== '' && sheet.getRange(row, keyColumn + 1).getValue() !== key) return false;
  sheet.activate();
  sheet.getRange(row, 1).activate();
  return true;
});
