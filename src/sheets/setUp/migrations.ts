import type { Language } from '../../domain/language';
import type { DealsPlace } from '../dealRows/dealsPlace';
import { growApprovals } from '../tabs/approvalsTab';
import { addBesideOwn } from './addDealColumns';
import { SHEET_VERSION } from './sheetVersion';

/** Brings the workbook of the version before up to `to`. Running it again changes nothing. */
export interface Migration {
  readonly to: number;
  readonly migrate: (place: DealsPlace, language: Language) => void;
}

/** In the order of their versions; the first version has nothing to come from. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    migrate: (place, language) => {
      addBesideOwn(place, 'memory', language);
    },
  },
  {
    to: 3,
    migrate: ({ sheet }, language) => {
      growApprovals(sheet.getParent(), language);
    },
  },
];

/** What a workbook set up by version `from` has yet to go through; one that was never set up is made as it should be. */
export function pendingMigrations(from: number, all: readonly Migration[] = migrations): readonly Migration[] {
  return from === 0 ? [] : all.filter(({ to }) => to > from && to <= SHEET_VERSION);
}
