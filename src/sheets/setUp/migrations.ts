import type { DealsPlace } from '../dealRows/dealsPlace';
import { SHEET_VERSION } from './sheetVersion';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Brings a workbook of the version before up to `to`. Running it again changes nothing. */
export interface Migration {
  readonly to: number;
  readonly migrate: (spreadsheet: Spreadsheet, place: DealsPlace) => void;
}

/** In the order of their versions; the first version has nothing to come from. */
export const migrations: readonly Migration[] = [];

/** What a workbook set up by version `from` has yet to go through; one that was never set up is made as it should be. */
export function pendingMigrations(from: number, all: readonly Migration[] = migrations): readonly Migration[] {
  return from === 0 ? [] : all.filter(({ to }) => to > from && to <= SHEET_VERSION);
}
