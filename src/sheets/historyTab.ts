import type { StageChange } from './rowState';
import { historyTable } from './tables/history';
import { asText } from './writing/asText';
import { appendRows, headerOf, rowFor, sheetOf } from './writing/ourTab';
import { serialOfInstant } from './writing/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds stage changes to the history tab, in one write; nothing without changes. Returns false when the tab is not
 * there, so that the rows go on remembering what the history does not know.
 *
 * @param by who did it, '' unless it was done in the sidebar.
 */
export function appendHistory(spreadsheet: Spreadsheet, changes: readonly StageChange[], by = ''): boolean {
  const sheet = sheetOf(spreadsheet, historyTable);
  if (sheet === null) return false;
  if (changes.length === 0) return true;
  const { index } = headerOf(sheet, historyTable.columns);
  const rows = changes.map((change) =>
    rowFor(index, {
      at: serialOfInstant(change.at),
      dealId: asText(change.id),
      client: asText(change.client),
      manager: asText(change.manager),
      fromStage: asText(change.from),
      toStage: asText(change.to),
      by: asText(by),
      key: change.key,
    }),
  );
  appendRows(sheet, rows);
  return true;
}
