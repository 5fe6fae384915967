import type { DealsPlace } from '../sheets/dealsPlace';
import { SetupError } from '../sheets/setupError';
import { noteVersion, SHEET_VERSION } from '../sheets/setUp/sheetVersion';

/** What the document keeps out of reach of the sheet. */
export type DocumentProperties = Readonly<Record<string, string>>;

/** Document property: the version of the sheet that set-up made. */
const VERSION = 'sheetVersion';

/** The version that the document's properties tell; null for a workbook that was never set up, and for a copy. */
export function storedVersion(properties: DocumentProperties): number | null {
  const stored = properties[VERSION];
  return stored === undefined ? null : Number(stored);
}

/** The version by which a workbook was set up; 0 when it was not. A copy lost its properties and tells by a note. */
export function versionOf(place: DealsPlace, properties: DocumentProperties): number {
  return storedVersion(properties) ?? noteVersion(place);
}

/**
 * Refuses a workbook that a newer version of the add-on has set up, before anything is written in it.
 *
 * @throws SetupError `newer-version`
 */
export function demandKnownVersion(version: number): void {
  if (version > SHEET_VERSION) throw new SetupError('newer-version', [String(version)]);
}

/** Remembers that the workbook is of this version now. */
export function keepVersion(): void {
  PropertiesService.getDocumentProperties().setProperty(VERSION, String(SHEET_VERSION));
}

/** Forgets it: set-up was undone. */
export function forgetVersion(): void {
  PropertiesService.getDocumentProperties().deleteProperty(VERSION);
}
