import type { DealColumn } from '../../domain/deal';
import { LANGUAGES } from '../../domain/language';
import type { Language } from '../../domain/language';
import { lazy } from '../../domain/lazy';
import { sheetMessages } from '../../i18n/sheets';
import { columnLetters } from '../headers/address';
import type { DealsPlace } from '../dealRows/dealsPlace';
import { sheetFinder } from '../reading/findSheets';
import { clientsTable } from '../tables/clients';
import { PEOPLE_COLUMNS } from '../tables/deals';
import { stagesTable } from '../tables/stages';
import type { ColumnType, TableDef } from '../tables/table';
import { teamTable } from '../tables/team';
import { headerOf, HEADER_ROW } from '../tabs/ourTab';
import { whereNotTyped } from './typedColumns';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How far down people's own validations are looked for. */
const ROWS_LOOKED_AT = 500;

const LISTS: Readonly<
  Partial<Record<DealColumn, TableDef & { readonly columns: readonly { readonly id: string }[] }>>
> = {
  stage: stagesTable,
  manager: teamTable,
  client: clientsTable,
};
const DATES: readonly ColumnType[] = ['date', 'datetime'];
const NUMBERS: readonly ColumnType[] = ['money', 'integer'];
/** A return is a deal of negative quantity or amount (spec §3 "returns"). */
const MAY_BE_NEGATIVE: readonly DealColumn[] = ['quantity', 'amount'];

/** A list of Google's takes no more. */
const LONGEST_LIST = 500;

/**
 * The first column of a list's tab, once somebody has filled it: an empty list would mark every cell. Where the deals use
 * other `words` that name the same, these are to be chosen too, which only a list of texts can say.
 */
function listRule(
  spreadsheet: Spreadsheet,
  table: TableDef,
  words: readonly string[],
  language: Language,
): Builder | null {
  const found = sheetFinder(spreadsheet).find(table);
  if (found === null || found.sheet.getLastRow() <= HEADER_ROW) return null;
  const at = headerOf(found.sheet, table.columns).index[table.columns[0]?.id ?? ''];
  if (at === undefined) return null;
  const letter = columnLetters(at);
  const list = found.sheet.getRange(`${letter}${HEADER_ROW + 1}:${letter}`);
  const builder = SpreadsheetApp.newDataValidation().setHelpText(sheetMessages(language).help.fromList(found.title));
  if (words.length === 0) return builder.requireValueInRange(list, true);
  const titles = list.getDisplayValues().flatMap(([title = '']) => (title === '' ? [] : [title]));
  const all = [...new Set([...titles, ...words])];
  return all.length === new Set(titles).size
    ? builder.requireValueInRange(list, true)
    : builder.requireValueInList(all.slice(0, LONGEST_LIST), true);
}

function typeRule(column: DealColumn, language: Language): Builder | null {
  const { help } = sheetMessages(language);
  const { type } = PEOPLE_COLUMNS[column];
  if (DATES.includes(type)) return SpreadsheetApp.newDataValidation().requireDate().setHelpText(help.date);
  if (!NUMBERS.includes(type) || MAY_BE_NEGATIVE.includes(column)) return null;
  return SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setHelpText(help.notNegative);
}

function ruleFor(
  spreadsheet: Spreadsheet,
  column: DealColumn,
  { language, stageWords, lossReasons }: ValidationWishes,
): Builder | null {
  const list = LISTS[column];
  if (list !== undefined) return listRule(spreadsheet, list, column === 'stage' ? stageWords : [], language);
  if (column !== 'lossReason') return typeRule(column, language);
  const { help } = sheetMessages(language);
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(lossReasons.slice(0, LONGEST_LIST), true)
    .setHelpText(help.lossReason);
}

/** The validations that stand in each column, 0-based, people's and ours. */
function standingRules({ sheet, headerRow }: DealsPlace): (at: number) => readonly DataValidation[] {
  const rows = Math.min(ROWS_LOOKED_AT, sheet.getMaxRows() - headerRow);
  const standing: (DataValidation | null)[][] = sheet
    .getRange(headerRow + 1, 1, rows, sheet.getMaxColumns())
    .getDataValidations();
  return (at) => standing.flatMap((row) => row[at] ?? []);
}

/** Tells a list of ours, of a set-up before: it bears our help, in either language. */
function ourStageList(spreadsheet: Spreadsheet): (rule: DataValidation) => boolean {
  const title = sheetFinder(spreadsheet).find(stagesTable)?.title ?? '';
  const helps = LANGUAGES.map((language) => sheetMessages(language).help.fromList(title));
  return (rule) => helps.includes(rule.getHelpText() ?? '');
}

/** Whether a standing list of ours already offers what the new one would. */
function offersTheSame(standing: DataValidation, wanted: DataValidation): boolean {
  const said = (rule: DataValidation): string => {
    const [values] = rule.getCriteriaValues() as unknown[];
    return Array.isArray(values) ? values.join('\n') : '';
  };
  return said(standing) === said(wanted);
}

/** How validations are to be set. */
export interface ValidationWishes {
  readonly language: Language;
  /** Words by which the team's deals name a stage, as they are typed. */
  readonly stageWords: readonly string[];
  /** What the list of the loss reason offers. */
  readonly lossReasons: readonly string[];
  /** Rows that are no deals, 1-based: they stay without any. */
  readonly passedOver: readonly number[];
}

interface ColumnRule {
  readonly column: DealColumn;
  readonly rule: DataValidation;
}

function rulesToSet(spreadsheet: Spreadsheet, place: DealsPlace, wishes: ValidationWishes): ColumnRule[] {
  const standing = standingRules(place);
  const isOurList = lazy(() => ourStageList(spreadsheet));
  return (Object.keys(PEOPLE_COLUMNS) as DealColumn[]).flatMap((column) => {
    const at = place.headers.index[column];
    if (at === undefined) return [];
    const rules = standing(at);
    if (rules.length > 0 && !(column === 'stage' && rules.every(isOurList()))) return [];
    const rule = ruleFor(spreadsheet, column, wishes)?.setAllowInvalid(true).build();
    if (rule === undefined || (rules.length > 0 && rules.every((each) => offersTheSame(each, rule)))) return [];
    return [{ column, rule }];
  });
}

/** The columns that got a validation of ours, and those to which a Table gave its own. */
export interface ValidationsSet {
  readonly validated: readonly DealColumn[];
  readonly typed: readonly DealColumn[];
}

/** Puts a rule on a whole column under the header, but for the rows that are passed over: in one call either way. */
function setColumn(column: Range | null, rule: DataValidation, passedOver: ReadonlySet<number>): void {
  if (column === null || passedOver.size === 0) column?.setDataValidation(rule);
  else {
    const first = column.getRow();
    const rows = Array.from({ length: column.getNumRows() }, (_, place) => [
      passedOver.has(first + place) ? null : rule,
    ]);
    column.setDataValidations(rows);
  }
}

/** The cells of a column under its header, whole; null where the sheet has no such column. */
function cellsOf({ sheet, headerRow, headers }: DealsPlace): (column: DealColumn) => Range | null {
  const rows = lazy(() => sheet.getMaxRows() - headerRow);
  return (column) => {
    const at = headers.index[column];
    return at === undefined ? null : sheet.getRange(headerRow + 1, at + 1, rows(), 1);
  };
}

/**
 * Sets validations on whole columns of the deals: lists, dates, numbers of zero or more. They warn and never refuse,
 * so that imported history stays. A column that has a validation already keeps it, but for our list of stages, which
 * learns the words that came since; a Table's typed column has its own.
 */
export function setValidations(spreadsheet: Spreadsheet, place: DealsPlace, wishes: ValidationWishes): ValidationsSet {
  const wanted = rulesToSet(spreadsheet, place, wishes);
  const cells = cellsOf(place);
  const passedOver = new Set(wishes.passedOver);
  const typed = whereNotTyped(wanted, (some) => {
    for (const { column, rule } of some) setColumn(cells(column), rule, passedOver);
  }).map(({ column }) => column);
  return { typed, validated: wanted.map(({ column }) => column).filter((column) => !typed.includes(column)) };
}

/** Takes validations of ours away from columns where set-up put them. */
export function removeValidations(place: DealsPlace, columns: readonly DealColumn[]): void {
  const cells = cellsOf(place);
  whereNotTyped(columns, (some) => {
    for (const column of some) cells(column)?.clearDataValidations();
  });
}
