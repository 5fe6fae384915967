import { SetupError } from '../sheets/setupError';
import { noteVersion, SHEET_VERSION } from '../sheets/setUp/sheetVersion';
import type { DealsPlace } from '../sheets/dealsPlace';

/** Document property: the version of the add-on's sheet that set the workbook up. */
export const VERSION_PROPERTY = 'sheetVersion';

/**
 * Refuses a workbook that a newer version of the add-on has set up, before anything is written in it.
 *
 * @throws SetupError `newer-version`
 */
export function demandKnownVersion(stored: string | number | null): void {
  if (Number(stored ?? 0) > SHEET_VERSION) throw new SetupError('newer-version', [String(stored)]);
}

/** The version by which a workbook was set up; 0 when it was not. A copy without its properties still tells by a note. */
export function versionOf(place: DealsPlace): number {
  const stored = PropertiesService.getDocumentProperties().getProperty(VERSION_PROPERTY);
  return stored === null ? noteVersion(place) : Number(stored);
}
