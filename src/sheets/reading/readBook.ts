import type { Language } from '../../domain/language';
import type { WallClock } from '../../domain/reading/rawCell';
import { defaultSettings } from '../../domain/settings';
import type { Problem } from '../../domain/issue';
import type { Instant } from '../../domain/calendar/time';
import { approvalsTable } from '../tables/approvals';
import { dealsTable } from '../tables/deals';
import { planTable } from '../tables/plan';
import { settingsTable } from '../tables/settings';
import type { TableDef } from '../tables/table';
import { wallClockIn } from '../cells/zone';
import { readApprovalLines } from './approvalLines';
import { readPayments } from '../tabs/paymentsTab';
import type { Book, RuleTabProblems } from './book';
import { columnsIn, dealColumnNamed } from './deals/dealHeaders';
import { NO_CHOICE } from './deals/dealsChoice';
import type { DealsChoice } from './deals/dealsChoice';
import { locateDeals, MOST_AT_ONCE } from './deals/locateDeals';
import type { LocatedDeals } from './deals/locateDeals';
import { readDeals } from './deals/readDeals';
import { sheetFinder } from './findSheets';
import type { FoundSheet, SheetFinder } from './findSheets';
import { absentNotes, ruleNotes } from './ruleNotes';
import { astrayNotes, doubledNotes, goneNotes, missingNotes, noDealsNotes } from './headerNotes';
import { positionNotes } from './positionNotes';
import { strangerNotes } from './strangerNotes';
import { problemsOf } from './problemNotes';
import type { ProblemNote } from './problemNotes';
import { compileRules } from './rules/compileRules';
import { readRuleRows } from './rules/ruleRows';
import { withFieldIds } from './rules/requiredFields';
import { KNOWN_TABLES } from './rules/ruleRows';
import type { KnownRows, KnownTable, RuleRows } from './rules/ruleRows';
import { readTab } from './tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface BookReading {
  /** Words of the problems; without it the book's own language. */
  readonly language?: Language;
  /** What a head said in set-up of the tab and the headers. */
  readonly choice?: DealsChoice;
  /** Whose language a book in other letters than ours is taken to be in, until its rules say. */
  readonly unstated?: () => Language;
  /** Tabs of rules, or of approvals, that this run has no use for: a call each. */
  readonly unused?: readonly string[];
  /** What another run has found in tabs of rules: then those are not read. */
  readonly known?: KnownBook;
  /** The rules as they are to be taken, made of those that stand: what is answered in set-up and not written yet. */
  readonly amend?: (rows: RuleRows) => RuleRows;
}

/** What is known of a book without reading its tabs of rules. */
export interface KnownBook {
  readonly zone: string;
  readonly ruleRows: KnownRows;
  readonly problems: RuleTabProblems;
}

/**
 * Reads a workbook: the zone, each rules tab and the approvals in a call each, the deals in as few as their size allows.
 *
 * @throws SetupError `no-deals-table` when no tab holds deals
 */
export function readBook(
  spreadsheet: Spreadsheet,
  now: (wallClock: WallClock) => Instant,
  { language, choice = NO_CHOICE, unused = [], known, unstated = () => 'ru', amend = (rows) => rows }: BookReading = {},
): Book {
  const zone = known?.zone ?? spreadsheet.getSpreadsheetTimeZone();
  const wallClock = wallClockIn(zone);
  const notes: ProblemNote[] = [];
  const finder = sheetFinder(spreadsheet);
  const rulesNotes = new Map<string, ProblemNote[]>();
  const notesOf = ({ id }: TableDef): ProblemNote[] => {
    if (id === planTable.id) return notes;
    const own = rulesNotes.get(id) ?? [];
    rulesNotes.set(id, own);
    return own;
  };
  const standing = readRuleRows(
    (table) => (unused.includes(table.id) ? null : readTab(finder.find(table), table, notesOf(table))),
    wallClock,
    notesOf,
    known?.ruleRows,
  );
  const deals = locateDeals(dealsTab(finder, choice), finder.all, choice, MOST_AT_ONCE);
  const isUnset = known?.ruleRows.settings === undefined && finder.find(settingsTable) === null;
  const amended = amend(isUnset ? withDefaults(standing, deals, unstated) : standing);
  const ruleRows = withFieldIds(amended, deals.headers);
  const rules = compileRules(ruleRows, dealColumnNamed);
  const found = readDeals(deals, { wallClock, rules });
  const { issues, ...read } = found;
  const { sheet, title, headerRow, headers, lastRow } = deals;
  const columns = columnsIn(headers);
  notes.push(...doubledNotes(headers.doubled, dealsTable.columns), ...goneNotes(headers), ...astrayNotes(headers));
  notes.push(...strangerNotes(headers, read.rows), ...positionNotes(read.rows, rules.settings));
  notes.push(...noDealsNotes(title, found, columns), ...missingNotes(columns, rules.settings));
  notes.push(...absentNotes(finder), ...ruleNotes(rules, finder));
  const { language: own } = rules.settings;
  return {
    language: own,
    zone,
    wallClock,
    now: now(wallClock),
    deals: { sheet, title, headerRow, headers, lastRow, ...read },
    rules,
    ruleRows,
    approvalLines: readApprovalLines(unused.includes(approvalsTable.id) ? null : finder.find(approvalsTable)),
    payments: readPayments({ spreadsheet, wallClock }, finder),
    issues,
    problems: [
      ...Object.values(tabProblems(rulesNotes, known, language ?? own)).flat(),
      ...problemsOf(notes, language ?? own),
    ],
    ruleProblems: tabProblems(rulesNotes, known, own),
    columns,
  };
}

/** What is wrong with the tabs of rules: as they were read now, else as they are known. */
function tabProblems(
  notes: ReadonlyMap<string, readonly ProblemNote[]>,
  known: KnownBook | undefined,
  language: Language,
): RuleTabProblems {
  const problemsIn = (table: KnownTable): readonly Problem[] => {
    const read = notes.get(table);
    return read === undefined ? (known?.problems[table] ?? []) : problemsOf(read, language);
  };
  const told = KNOWN_TABLES.map((table) => [table, problemsIn(table)] as const);
  return Object.fromEntries(told.filter(([, problems]) => problems.length > 0));
}

/** The settings of a book that has no tab for them yet: the defaults of its language. */
function withDefaults(rows: RuleRows, deals: LocatedDeals, unstated: () => Language): RuleRows {
  return { ...rows, settings: defaultSettings(isInRussian(deals) ? 'ru' : unstated()) };
}

/** By the letters of the headers, ours among them: a book that was set up in Russian stays so without its rules. */
function isInRussian({ firstRows, headerRow }: LocatedDeals): boolean {
  return (firstRows[headerRow - 1] ?? []).some((cell) => typeof cell === 'string' && /[а-яё]/i.test(cell));
}

/** The tab that a head chose, wherever its title went; else the one titled as deals. */
export function dealsTab({ titled, find, all }: SheetFinder, { tab }: DealsChoice): FoundSheet | null {
  const chosen = tab && (titled(tab.title) ?? all().find(({ sheet }) => sheet.getSheetId() === tab.id));
  return chosen ?? find(dealsTable);
}
