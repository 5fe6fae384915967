type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The row that holds a key now, or null. Asked just before a write that was prepared earlier, as from the sidebar: the
 * expected row first, then the whole column, since rows are sorted, inserted and deleted.
 *
 * @param keyColumn 0-based.
 */
export function rowOfKey(sheet: Sheet, keyColumn: number, expectedRow: number, key: string): number | null {
  if (key === '') return null;
  const isExpected = expectedRow <= sheet.getMaxRows() && sheet.getRange(expectedRow, keyColumn + 1).getValue() === key;
  if (isExpected) return expectedRow;
  const keys = sheet.getRange(1, keyColumn + 1, Math.max(1, sheet.getLastRow()), 1).getValues();
  const at = keys.findIndex(([cell]) => cell === key);
  return at < 0 ? null : at + 1;
}
