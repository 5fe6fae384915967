import { dealName } from '../../domain/words/dealName';
import type { Deal } from '../../domain/deal';
import { nameKey } from '../../domain/name';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import { dayOf } from '../../domain/calendar/time';
import type { AddonMessages } from '../../i18n/addon/messages';
import { approvalMessages } from '../../i18n/approvals';
import type { DealsPlace } from '../../sheets/dealRows/dealsPlace';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { SetupError } from '../../sheets/setupError';
import { rowOfKey } from '../../sheets/dealRows/rowOfKey';
import { wallClockIn } from '../../sheets/cells/zone';
import type { FoundBasis } from '../edit/editBasis';
import { checkRows } from '../edit/onEdit';
import { rowDoor } from '../edit/rowDoor';
import type { RowVisit } from '../edit/rowDoor';
import { openDeals } from '../book/openedDeals';
import { Refusal } from '../run/refusal';
import { filledText, orElse, record, rowNumber, text } from '../run/shape';
import { planned, writePlanned } from './plannedDay';
import { isAsSeen } from './seen';
import { stepSeen, stepWanted } from './standingStep';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the page asks to be written into a deal's row; `day` as `2026-06-18`. */
export interface StepClaim {
  readonly key: string;
  /** Where the row was when the person saw it; it is looked for by the key. */
  readonly row: number;
  readonly step: string;
  readonly day: string;
  /** Of the row that the person saw. */
  readonly seen: string;
}

const stepClaim = record<StepClaim>({
  key: filledText,
  row: orElse(rowNumber, 1),
  step: text,
  day: text,
  seen: text,
});

/**
 * Writes a next step and its date into a deal's row, wherever that has been sorted to, and judges the row anew: a
 * manager's own, any to a head or the owner. A row that was changed meanwhile is left as it is. Returns what was done,
 * as a sentence.
 */
export const setNextStep = rowDoor<[claim: StepClaim], DealsPlace, string>(
  'setNextStep',
  {
    lowest: 'manager',
    locks: true,
    takes: [stepClaim],
    place: openDeals,
    noDeals: () => {
      throw new SetupError('not-set-up');
    },
  },
  setNow,
);

function setNow({ found, place: { sheet }, access, say }: RowVisit<DealsPlace>, claim: StepClaim): string {
  const { basis, headers } = found;
  const { language, zone } = basis;
  const today = dayOf(wallClockIn(zone)(new Date()));
  const { text: step, day } = planned(claim.step, claim.day, today, say);
  const columns = stepColumns(found, say);
  const deal = standingDeal(sheet, found, claim.key, claim.row);
  if (access.role === 'manager' && nameKey(access.name) !== deal.managerKey) throw new Refusal(say.foreignDeal);
  if (!isAsSeen(claim.seen, stepSeen(deal), stepWanted(step, day))) throw new Refusal(say.rowChanged);
  const cells = [
    { column: columns.step, value: step },
    { column: columns.date, value: day },
  ];
  writePlanned({ sheet, zone }, deal.row, cells, say);
  checkRows(sheet, sheet.getRange(deal.row, columns.step + 1), found);
  const phrases = sheetPhrases(headers, language, today);
  return say.stepSet(dealName(deal), phrases.day(day));
}

/** A column that formulas fill is not ours to overwrite. */
function stepColumns({ basis, headers: { index } }: FoundBasis, say: AddonMessages) {
  const { nextStep: step, nextStepDate: date } = index;
  if (step === undefined || date === undefined || basis.formulas.includes('nextStepDate')) {
    throw new Refusal(say.noStepColumns);
  }
  return { step, date };
}

/** The deal of the key as it stands now. */
function standingDeal(sheet: Sheet, { basis, headers }: FoundBasis, key: string, expectedRow: number): Deal {
  const row = keyRow(sheet, headers, key, expectedRow);
  const values = row === null ? [] : valuesOf(sheet.getRange(row, 1, 1, headers.width));
  const given = { headers, headerRow: basis.headerRow, wallClock: wallClockIn(basis.zone), rules: basis.rules };
  const deal = dealsFrom(values, row ?? 1, given).rows[0];
  if (deal === undefined) throw new Refusal(approvalMessages(basis.language).refused.dealGone);
  return deal;
}

function keyRow(sheet: Sheet, { own }: DealHeaders, key: string, expectedRow: number): number | null {
  return own.key === undefined ? null : rowOfKey(sheet, own.key, expectedRow, key);
}
