import { askedReviewer } from '../../domain/asked';
import { checks } from '../../domain/checks';
import type { Finding } from '../../domain/checks/check';
import type { Context } from '../../domain/context';
import type { Deal } from '../../domain/deal';
import { discountOf, marginOf, markupOf } from '../../domain/money/figures';
import type { Phrases } from '../../domain/words/phrases';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import { dealReviewer } from '../../domain/review';
import type { ReviewedDeal } from '../../domain/review';
import { addonMessages } from '../../i18n/addon';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { sheetFinder } from '../../sheets/reading/findSheets';
import { readPlaybook } from '../../sheets/reading/playbook';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import { wallClockIn } from '../../sheets/cells/zone';
import type { FoundBasis } from '../edit/editBasis';
import { contextOf } from '../edit/editContext';
import { rowDoor } from '../edit/rowDoor';
import type { RowVisit } from '../edit/rowDoor';
import { personsLanguage } from '../run/guard';
import { visibleTo } from '../book/ownRows';
import type { DealCard, ExplainedFinding } from './dealCard';
import { standingStep } from './standingStep';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * All about the deal in the row that is selected now, by what the last run kept of the book: the row and the playbook
 * are read, and nothing else. A manager sees the own deals only.
 */
export const selectedDeal = rowDoor(
  'selectedDeal',
  {
    lowest: 'manager',
    locks: false,
    place: selection,
    noDeals: (): DealCard => ({ kind: 'none', reason: addonMessages(personsLanguage()).selectDeal }),
  },
  cardOf,
);

interface Selection {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly selected: Range;
}

function selection(): Selection | null {
  const selected = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return selected && { sheet: selected.getSheet(), selected };
}

function cardOf({ found, place: { sheet, selected }, access, say }: RowVisit<Selection>): DealCard {
  const { basis, headers } = found;
  const { language, rules } = basis;
  const deal = dealIn(selected, found);
  if (deal === null) return { kind: 'none', reason: say.selectDeal };
  const context = contextOf(basis, headers, wallClockIn(basis.zone)(new Date()));
  const phrases = sheetPhrases(headers, language, context.today, rules.settings.unit);
  const [reviewed] = visibleTo(access, [dealReviewer(context)(deal)]);
  if (reviewed === undefined) return { kind: 'none', reason: say.foreignDeal };
  const { row, key, id, client, manager, stage, stageText } = deal;
  const { nextStep, nextStepDate } = headers.index;
  return {
    kind: 'deal',
    language,
    ...{ row, key, id, client, manager },
    stage: stageText,
    next:
      key === '' || nextStep === undefined || nextStepDate === undefined
        ? null
        : { ...standingStep(deal), on: deal.nextStepDate === null ? '' : phrases.day(deal.nextStepDate) },
    numbers: numbersOf(reviewed, phrases),
    findings: explained(withAsked(reviewed, context), phrases),
    playbook: stage === null ? null : readPlaybook(sheetFinder(sheet.getParent()), stage, rules.stages),
  };
}

/** The deal in the first selected row, or null for a header, a blank row or one that is passed over. */
function dealIn(selected: Range, { basis, headers }: FoundBasis): Deal | null {
  const row = selected.getRow();
  if (row <= basis.headerRow) return null;
  const values = valuesOf(selected.getSheet().getRange(row, 1, 1, headers.width));
  const given = { headers, headerRow: basis.headerRow, wallClock: wallClockIn(basis.zone), rules: basis.rules };
  return dealsFrom(values, row, given).rows[0] ?? null;
}

function numbersOf({ deal, facts }: ReviewedDeal, { language, money, share }: Phrases) {
  const sum = (kopecks: number | null): string | null => (kopecks === null ? null : money(kopecks));
  const part = (value: number | null): string | null => (value === null ? null : share(value));
  const lines = [
    [PEOPLE_COLUMNS.amount, sum(facts.amount)],
    [OWN_COLUMNS.grossProfit, sum(facts.grossProfit)],
    [OWN_COLUMNS.margin, part(marginOf(facts))],
    [OWN_COLUMNS.markup, part(markupOf(facts))],
    [OWN_COLUMNS.discount, part(discountOf(facts, deal))],
  ] as const;
  // The value has its unit.
  const named = (title: string): string => title.replace(/,? [₽%]$/, '');
  return lines.flatMap(([{ titles }, value]) => (value === null ? [] : [{ title: named(titles[language]), value }]));
}

/** What would stop the deal later, and a signature clears, stands behind what is wrong with it now. */
function withAsked(reviewed: ReviewedDeal, context: Context): readonly Finding[] {
  const standing = new Set(reviewed.findings.map(({ check }) => check));
  const ahead = askedReviewer(context)(reviewed).findings.filter(({ check }) => !standing.has(check));
  return [...reviewed.findings, ...ahead];
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
