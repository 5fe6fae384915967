import type { Language } from '../domain/language';
import type { StageChange } from './rowState';
import { createTab } from './setUp/createTab';
import { historyTable } from './tables/history';
import { asText } from './writing/asText';
import { appendRows, headerOf, rowFor, sheetOf } from './writing/ourTab';
import { serialOfInstant } from './writing/serial';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds stage changes to the history tab, in one write; nothing without changes. A tab that somebody deleted is made
 * anew: no other place knows of a change that has passed.
 */
export function appendHistory(spreadsheet: Spreadsheet, changes: readonly StageChange[], language: Language): void {
  if (changes.length === 0) return;
  const sheet =
    sheetOf(spreadsheet, historyTable) ?? createTab(spreadsheet, historyTable, historyTable.columns, language);
  const { index } = headerOf(sheet, historyTable.columns);
  const rows = changes.map((change) =>
    rowFor(index, {
      at: serialOfInstant(change.at),
      dealId: asText(change.id),
      client: asText(change.client),
      manager: asText(change.manager),
      fromStage: asText(change.from),
      toStage: asText(change.to),
      by: '',
      key: change.key,
    }),
  );
  appendRows(sheet, rows);
}
