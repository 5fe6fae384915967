/** Apps Script for one workbook, in memory: what a command line, a test or a page needs of it. */
export { blankSheet } from './blankSheet';
export type { BookData, CellData, ColumnType, Loss, ProtectionData, Scalar, SheetData, TableData } from './bookData';
export { loadBundle, type Bundle, type Manifest, type ScriptFile } from './bundle';
export { createHost, type Fired, type Host, type Person } from './host';
export type { HostOptions, StoredState } from './options';
export type { Fault } from './services/runtime/fault';
export type { LedgerTotals } from './services/runtime/ledger';
export { ScriptError } from './services/runtime/scriptError';
export { makeScriptState } from './services/script/scriptState';
export { formatJavaDate } from './services/utilities/javaDate';
export type { SheetModel } from './workbook/sheetModel';
export { isValid } from './workbook/validation';
export type { WorkbookModel } from './workbook/workbookModel';
export { zoneNamed } from './zone';
