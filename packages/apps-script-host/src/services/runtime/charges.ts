import type { Emulated } from './emulated';

/** What one call costs. */
export interface Charge {
  readonly kind: 'read' | 'write' | 'other';
  readonly cells: number;
  readonly ms: number;
}

/** Third-party measurements of published call costs, as platform.md, heading "Limits", gives them. */
const PROPERTY_GET_MS = 30;
const PROPERTY_SET_MS = 62;
const CACHE_GET_MS = 3;
const CACHE_PUT_MS = 93;
/** 50–300 ms for a range read or write whatever its size up to thousands of cells: the middle of it. */
const RANGE_MS = 100;
/** Assumed: what a cell adds to a big range. */
const CELL_MS = 0.002;
/** Assumed for every other call. */
const OTHER_MS = 20;

/** Classes whose objects live in the script: builders, what they build, services that compute. */
const FREE_CLASSES =
  /Builder$|^(Utilities|Blob|Logger|console|HtmlService|HtmlOutput|HtmlTemplate|Ui|Menu|PromptResponse|DataValidation|RichTextValue|ConditionalFormatRule|BooleanCondition|User|Charts|AuthorizationInfo|PropertiesService|CacheService|LockService|Trigger|EmbeddedChart)$/;

/** Calls that only name a place: spec, heading 8, with the plain fields of a range. */
const FREE_CALLS = new Set([
  ...['getActive', 'getActiveSpreadsheet', 'getActiveSheet', 'getUi'].map((name) => `SpreadsheetApp.${name}`),
  ...['newDataValidation', 'newConditionalFormatRule', 'newRichTextValue'].map((name) => `SpreadsheetApp.${name}`),
  ...['getSheetByName', 'getRange', 'getRangeList'].map((name) => `Spreadsheet.${name}`),
  ...['getRange', 'getRangeList', 'getName', 'getSheetId', 'getParent', 'newChart'].map((name) => `Sheet.${name}`),
  ...['getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns', 'getHeight', 'getWidth']
    .concat('getA1Notation', 'getSheet', 'getGridId', 'offset', 'getCell', 'getRowIndex')
    .map((name) => `Range.${name}`),
  ...['getRanges'].map((name) => `RangeList.${name}`),
  ...['newTrigger', 'getScriptId'].map((name) => `ScriptApp.${name}`),
  'Session.getScriptTimeZone',
]);

/** The charge of a call, or null for a free one. */
export function chargeOf(className: string, method: string, target: Emulated, args: readonly unknown[]): Charge | null {
  if (FREE_CLASSES.test(className) || FREE_CALLS.has(`${className}.${method}`)) return null;
  const reads = /^(get|is|has|can)/.test(method);
  if (className === 'Properties')
    return { kind: reads ? 'read' : 'write', cells: 0, ms: reads ? PROPERTY_GET_MS : PROPERTY_SET_MS };
  if (className === 'Cache')
    return { kind: reads ? 'read' : 'write', cells: 0, ms: reads ? CACHE_GET_MS : CACHE_PUT_MS };
  if (className === 'Lock' || method === 'flush') return { kind: 'other', cells: 0, ms: OTHER_MS };
  const cells = cellsOf(method, target, args);
  return { kind: reads ? 'read' : 'write', cells, ms: cells > 0 ? RANGE_MS + cells * CELL_MS : OTHER_MS };
}

function cellsOf(method: string, target: Emulated, args: readonly unknown[]): number {
  if (method === 'appendRow' && Array.isArray(args[0])) return args[0].length;
  return target.cells ?? 0;
}
