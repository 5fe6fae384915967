import type { Language } from '../../domain/language';
import { nameKey } from '../../domain/name';
import type { HeaderMap } from '../headers/headers';
import { valuesOf } from '../reading/sheetValues';
import type { StageChange } from '../dealRows/rowState';
import { createTab } from './createTab';
import { historyTable } from '../tables/history';
import { asRead, asText } from '../cells/asText';
import { appendRows, headerOf, HEADER_ROW, rowFor, sheetOf } from './ourTab';
import { serialOfInstant } from '../cells/serial';

type HistoryIndex = HeaderMap<(typeof historyTable.columns)[number]['id']>['index'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** So far back the history is searched for what a run that was cut has told already. */
const LINES_LOOKED_AT = 5000;

/**
 * Adds stage changes to the history tab, in one write; nothing without changes. A run that was cut before it wrote the
 * rows has left its lines here: a change that the last line about its deal tells is not told again. A tab that somebody
 * deleted is made anew: no other place knows of a change that has passed.
 */
export function appendHistory(spreadsheet: Spreadsheet, changes: readonly StageChange[], language: Language): void {
  if (changes.length === 0) return;
  const sheet =
    sheetOf(spreadsheet, historyTable) ?? createTab(spreadsheet, historyTable, historyTable.columns, language);
  const { index } = headerOf(sheet, historyTable.columns);
  const last = sheet.getLastRow();
  const told = stagesTold(sheet, index, last);
  const isNew = ({ key, to }: StageChange): boolean => told.get(key) !== nameKey(to);
  const rows = changes.filter(isNew).map((change) =>
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
  appendRows(sheet, rows, last);
}

/** By the deal's key, the stage to which the last line about it says that it moved. */
function stagesTold(sheet: Sheet, { key, toStage }: HistoryIndex, last: number): ReadonlyMap<string, string> {
  const first = Math.max(HEADER_ROW + 1, last - LINES_LOOKED_AT + 1);
  if (key === undefined || toStage === undefined || last < first) return new Map();
  const lines = valuesOf(sheet.getRange(`${first}:${last}`));
  return new Map(lines.map((line) => [String(line[key]), nameKey(asRead(String(line[toStage])))]));
}
