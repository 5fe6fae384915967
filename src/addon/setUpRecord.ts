import type { SetUpRecord } from '../sheets/setUp/undoSetUp';
import type { DocumentProperties } from './sheetVersion';

/** What the set-ups of a workbook have added, and whether tabs were closed for all but the owner and the heads. */
export interface KeptRecord extends SetUpRecord {
  readonly isProtected: boolean;
}

const PROPERTY = 'setUp';

/** The record that the document's properties hold, or null. */
export function recordIn({ [PROPERTY]: text }: DocumentProperties): KeptRecord | null {
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
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(record));
}

export function forgetRecord(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}
