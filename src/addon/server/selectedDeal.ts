import { askedReviewer } from '../../domain/asked';
import { checks } from '../../domain/checks';
import type { Finding } from '../../domain/checks/check';
import type { Deal } from '../../domain/deal';
import type { RawCell } from '../../domain/reading/rawCell';
import { isPosition } from '../../domain/positions/part';
import type { Phrases } from '../../domain/words/phrases';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import { addonMessages } from '../../i18n/addon';
import { saidTerms } from '../../i18n/money/saidTerms';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { sheetFinder } from '../../sheets/reading/findSheets';
import { readPlaybook } from '../../sheets/reading/playbook';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { wallClockIn } from '../../sheets/cells/zone';
import type { FoundBasis } from '../edit/editBasis';
import { dealsInSight } from '../edit/dealsInSight';
import { rowsBeyond } from '../edit/rowsBeyond';
import { contextOf } from '../edit/editContext';
import { rowDoor } from '../edit/rowDoor';
import type { RowVisit } from '../edit/rowDoor';
import { personsLanguage } from '../run/guard';
import { flag, orElse, orNull, record, rowNumber, text } from '../run/shape';
import { visibleTo } from '../book/ownRows';
import type { CardAtPlace, CardPlace, DealCard, ExplainedFinding } from './dealCard';
import { findingsOf, numbersOf, termsOf } from './dealNumbers';
import { printsOf } from './seen';
import { standingStep } from './standingStep';

type Range = GoogleAppsScript.Spreadsheet.Range;

const cardPlace = record<CardPlace>({ row: rowNumber, column: rowNumber, seen: text, isAbove: flag });

/**
 * All about the deal in the row that is selected now, by what the last run kept of the book: the row, the one above it
 * and the playbook are read, and nothing else. A manager sees the own deals only. Who edits a cell and presses Enter is
 * still shown that row, until another cell is selected; `before` is where the last card was given, null to forget it.
 */
export const selectedDeal = rowDoor<[before: CardPlace | null], Selection, CardAtPlace>(
  'selectedDeal',
  {
    lowest: 'manager',
    locks: false,
    takes: [orElse(orNull(cardPlace), null)],
    place: selection,
    noDeals: () => ({ kind: 'none', reason: addonMessages(personsLanguage()).selectDeal, at: null }),
  },
  ({ found, ...visit }, before) => {
    const { at, row, cells } = rowsAt(visit.place.selected, found, before);
    const deal = row === null ? null : dealIn(cells, row, found);
    return { ...cardOf({ found, ...visit }, deal), at };
  },
);

interface Selection {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly selected: Range;
}

function selection(): Selection | null {
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return selected && { sheet: selected.getSheet(), selected };
}

function cardOf({ found, place: { sheet }, access, say }: RowVisit<Selection>, deal: Deal | null): DealCard {
  const { basis, headers } = found;
  const { language, rules } = basis;
  if (deal === null) return { kind: 'none', reason: say.selectDeal };
  const context = contextOf(basis, headers, wallClockIn(basis.zone)(new Date()));
  const phrases = sheetPhrases(headers, language, context.today, rules.settings);
  const atHand = { rows: [deal], first: deal.row, last: deal.row };
  const { beyond, spans } = rowsBeyond(sheet, found, atHand, { rows: [deal], isNew: ({ key }) => key === '' });
  const sight = dealsInSight([deal, ...beyond], spans, context);
  if (!sight.isWhole(deal)) return { kind: 'none', reason: say.positionsUnseen(deal.id) };
  const [reviewed] = visibleTo(access, [sight.judged(deal)]);
  if (reviewed === undefined) return { kind: 'none', reason: say.foreignDeal };
  const { row, key, id, client, manager, stage, stageText } = reviewed.deal;
  const { nextStep, nextStepDate } = headers.index;
  return {
    kind: 'deal',
    language,
    ...{ row, key, id, client, manager },
    stage: stageText,
    next:
      key === '' || nextStep === undefined || nextStepDate === undefined || isPosition(reviewed.facts)
        ? null
        : { ...standingStep(deal), on: deal.nextStepDate === null ? '' : phrases.day(deal.nextStepDate) },
    numbers: numbersOf(reviewed, phrases, say),
    cost: saidTerms(termsOf(reviewed, context), phrases),
    findings: explained(findingsOf(reviewed, askedReviewer(context), say), phrases),
    playbook: stage === null ? null : readPlaybook(sheetFinder(sheet.getParent()), stage, rules.stages),
  };
}

/** The row whose card is shown, with its cells, and where that was found; no row at a header. */
interface ShownRow {
  readonly at: CardPlace;
  readonly row: number | null;
  readonly cells: readonly RawCell[];
}

/** Of the first selected row; of the one above it, where that was edited in the meantime and Enter has moved on. */
function rowsAt(selected: Range, { basis, headers }: FoundBasis, before: CardPlace | null): ShownRow {
  const [row, column] = [selected.getRow(), selected.getColumn()];
  if (row <= basis.headerRow) return { at: { row, column, seen: '', isAbove: false }, row: null, cells: [] };
  const first = Math.max(basis.headerRow + 1, row - 1);
  const values = valuesOf(selected.getSheet().getRange(first, 1, row - first + 1, headers.width));
  const printOf = (place: number): string => printsOf(JSON.stringify(values[place - first] ?? []));
  const isEntered = before?.row === row - 1 && first < row && printOf(before.row) !== before.seen;
  const isAbove = before?.row === row && before.column === column ? before.isAbove : isEntered;
  const shown = isAbove ? first : row;
  return { at: { row, column, seen: printOf(row), isAbove }, row: shown, cells: values[shown - first] ?? [] };
}

/** Null for a blank row or one that is passed over. */
function dealIn(cells: readonly RawCell[], row: number, { basis, headers }: FoundBasis): Deal | null {
  const given = { headers, headerRow: basis.headerRow, wallClock: wallClockIn(basis.zone), rules: basis.rules };
  return dealsFrom([cells], row, given).rows[0] ?? null;
}

function explained(findings: readonly Finding[], phrases: Phrases): readonly ExplainedFinding[] {
  return findings.flatMap(({ check: id, severity, text }) => {
    const check = checks.find((one) => one.id === id);
    if (check === undefined) return [];
    const { titles, clearedBy } = check;
    const { language } = phrases;
    return [{ check: id, title: titles[language], severity, text: text(phrases), clearedBy: clearedBy[language] }];
  });
}
