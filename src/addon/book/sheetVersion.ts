import type { DealsPlace } from '../../sheets/dealRows/dealsPlace';
import { SetupError } from '../../sheets/setupError';
import { readHeaderNote, SHEET_VERSION } from '../../sheets/setUp/sheetVersion';

/** What the document keeps out of reach of the sheet. */
export type DocumentProperties = Readonly<Record<string, string>>;

/** Document property: the version of the sheet that set-up made. */
const VERSION = 'sheetVersion';

/** The version that the document's properties tell; null for a workbook that was never set up, and for a copy. */
export function storedVersion(properties: DocumentProperties): number | null {
  const stored = properties[VERSION];
  return stored === undefined ? null : Number(stored);
}

/** In the place of a version: somebody switched the add-on off on this workbook. */
const SWITCHED_OFF = 0;

export function isSwitchedOff(properties: DocumentProperties): boolean {
  return storedVersion(properties) === SWITCHED_OFF;
}

/**
 * The version by which a workbook was set up; 0 when it was not. A copy lost its properties and tells by a note, and so
 * does a workbook on which the add-on was switched off.
 */
export function versionOf(place: DealsPlace, properties: DocumentProperties): number {
  return storedVersion(properties) || readHeaderNote(place).version;
}

/**
 * Why a workbook cannot be worked with: nobody has set it up, the add-on was switched off on it, or a column of ours that
 * nothing goes without stands no longer with the others (a column of that title elsewhere may be the team's own). Null
 * when it is ready.
 */
export function setUpFault(
  { headers: { own } }: DealsPlace,
  properties: DocumentProperties,
): 'not-set-up' | 'own-column-away' | null {
  if (own.rowHash === undefined || isSwitchedOff(properties)) return 'not-set-up';
  return own.verdict === undefined || own.key === undefined ? 'own-column-away' : null;
}

/** Whether set-up has made the workbook ready, and nobody has switched the add-on off since. */
export function isSetUp(place: DealsPlace, properties: DocumentProperties): boolean {
  return setUpFault(place, properties) === null;
}

/**
 * Refuses a workbook that is not ready.
 *
 * @throws SetupError `not-set-up`, `own-column-away`
 */
export function demandSetUp(place: DealsPlace, properties: DocumentProperties): void {
  const fault = setUpFault(place, properties);
  if (fault !== null) throw new SetupError(fault);
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
export function keepVersion(kept: DocumentProperties, version = SHEET_VERSION): void {
  if (storedVersion(kept) === version) return;
  PropertiesService.getDocumentProperties().setProperty(VERSION, String(version));
}

/** Remembers that the add-on is off here, and forgets everything but the properties named in `kept`. */
export function keepSwitchedOff(properties: DocumentProperties, kept: readonly string[]): void {
  keepVersion(properties, SWITCHED_OFF);
  const going = Object.keys(properties).filter((name) => name !== VERSION && !kept.includes(name));
  for (const name of going) PropertiesService.getDocumentProperties().deleteProperty(name);
}

/** Forgets it: set-up was undone. */
export function forgetVersion(): void {
  PropertiesService.getDocumentProperties().deleteProperty(VERSION);
}
