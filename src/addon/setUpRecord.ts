import type { SetUpRecord } from '../sheets/setUp/undoSetUp';
import { demandRole } from './access';
import type { OpenedBook } from './openedBook';
import { accessTo } from './openedBook';
import type { DocumentProperties } from './sheetVersion';

/** What the set-ups of a workbook have added, and whether tabs were closed for all but the owner and the heads. */
export interface KeptRecord extends SetUpRecord {
  readonly isProtected: boolean;
}

/** The document property that holds the record. */
export const RECORD = 'setUp';

/** Refuses whoever may not take set-up back: where tabs are closed, or nothing is known of it, that is the owner's. */
export function demandUndoer(opened: OpenedBook): void {
  const access = accessTo(opened);
  demandRole(access, 'head', opened.say);
  if (recordIn(opened.properties)?.isProtected !== false) demandRole(access, 'owner', opened.say);
}

/** The record that the document's properties hold, or null. */
export function recordIn({ [RECORD]: text }: DocumentProperties): KeptRecord | null {
  return text === undefined ? null : (JSON.parse(text) as KeptRecord);
}

/** Both set-ups as one, so that undoing takes back what either added. */
function together(earlier: KeptRecord | null, later: KeptRecord): KeptRecord {
  if (earlier === null) return later;
  return {
    tabs: [...earlier.tabs, ...later.tabs],
    columns: [...new Set([...earlier.columns, ...later.columns])],
    ownColumns: earlier.ownColumns + later.ownColumns,
    validated: [...new Set([...earlier.validated, ...later.validated])],
    isProtected: earlier.isProtected || later.isProtected,
  };
}

/** Adds to what was kept. */
export function keepRecord(kept: DocumentProperties, made: KeptRecord): void {
  const record = together(recordIn(kept), made);
  PropertiesService.getDocumentProperties().setProperty(RECORD, JSON.stringify(record));
}

export function forgetRecord(): void {
  PropertiesService.getDocumentProperties().deleteProperty(RECORD);
}
