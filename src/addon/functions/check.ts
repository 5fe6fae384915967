import { approvalsFrom } from '../../domain/rules/approvals';
import { checks } from '../../domain/checks';
import type { RuleTable } from '../../domain/checks/check';
import type { Rules } from '../../domain/context';
import type { Deal } from '../../domain/deal';
import { sheetPhrases } from '../../sheets/headers/sheetPhrases';
import { unitSaidIn } from '../../sheets/headers/unitSaidIn';
import { isBlank } from '../../domain/reading/rawCell';
import { reviewDeals } from '../../domain/review';
import type { Day } from '../../domain/calendar/time';
import { startOf } from '../../domain/calendar/time';
import { verdictOf } from '../../domain/verdict';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { columnsIn, dealColumnNamed, mapDealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { wholeTable } from '../../sheets/reading/deals/readDeals';
import { compileRules } from '../../sheets/reading/rules/compileRules';
import { withFieldIds } from '../../sheets/reading/rules/requiredFields';
import type { ProblemNote } from '../../sheets/reading/problemNotes';
import { readRuleRows, type RuleRows } from '../../sheets/reading/rules/ruleRows';
import { tabFrom } from '../../sheets/reading/tab';
import type { TableDef } from '../../sheets/tables/table';
import type { CellArgument, Cells } from './argument';
import { firstCell, rowsOf } from './argument';
import { formulaSheet, type FormulaSheet } from './formulaSheet';
import type { FormulaResult } from './overCells';
import { readable } from './formulaError';

type Given = Readonly<Record<RuleTable, Cells>>;

/**
 * Проверка каждой сделки диапазона: что не так и кто согласует, по строке на сделку. The verdict of each deal of a range.
 *
 * @param {range} table Сделки вместе с заголовком. Deals with their header row.
 * @param {date} today Сегодня. Today.
 * @param {range} ladder Лестница: роль, скидка до, маржа от. Ladder: role, discount up to, margin from.
 * @param {range} stages Этапы вместе с заголовком. Stages with their header row.
 * @param {range} clients Клиенты вместе с заголовком. Clients with their header row.
 * @return {range} Проверка. Verdicts.
 * @customfunction
 */
export function ROP_CHECK(
  table: CellArgument,
  today: CellArgument,
  ladder?: CellArgument,
  stages?: CellArgument,
  clients?: CellArgument,
): FormulaResult {
  const sheet = formulaSheet();
  const day = readable(sheet, sheet.readDay(firstCell(today)), 2);
  if (day === null) return '';
  const given: Given = { ladder: filledRows(ladder), stages: filledRows(stages), clients: filledRows(clients) };
  const [header = [], ...rows] = rowsOf(table);
  const headers = mapDealHeaders(header);
  // Silence would read as "all is well".
  readable(sheet, Object.keys(headers.index).length === 0 ? 'not-a-choice' : headers, 1);
  const ruleRows = withFieldIds(ruleRowsOf(given, sheet), headers);
  const { settings, ...compiled } = compileRules(ruleRows, dealColumnNamed);
  const unit = unitSaidIn(headers);
  const rules = { ...compiled, settings: unit === null ? settings : { ...settings, unit } };
  const deals = wholeTable(rows, { headers, headerRow: 1, wallClock: sheet.wallClock, rules }).rows;
  // A ladder without a rung is no ladder: the default one is nobody's here.
  const tables = ruleRows.ladder.length === 0 ? { ...given, ladder: [] } : given;
  const verdicts = verdictsOf(deals, rules, tables, { day, headers, unit, language: sheet.language() });
  return rows.map((_, at) => [verdicts.get(at + 2) ?? '']);
}

/** An argument passed over (`;;`) and a range of blanks are no table. */
function filledRows(argument: CellArgument): Cells {
  const rows = rowsOf(argument);
  return rows.every((cells) => cells.every(isBlank)) ? [] : rows;
}

/**
 * Rules of the given ranges; what is not given has its defaults. A ladder may come without a header, as ROP_APPROVER's;
 * one of which no rung can be read is an error.
 */
function ruleRowsOf(given: Given, sheet: FormulaSheet): RuleRows {
  const notes: ProblemNote[] = [];
  const rows = readRuleRows(
    (table) => {
      const cells = given[table.id as RuleTable] as Cells | undefined;
      if (cells === undefined || cells.length === 0) return null;
      return tabFrom(table.id, cells, table, []) ?? tabFrom(table.id, [headerFor(table, cells), ...cells], table, []);
    },
    sheet.wallClock,
    () => notes,
  );
  const isLadderLost = given.ladder.length > 0 && rows.ladder.length === 0;
  return readable(sheet, isLadderLost && notes.length > 0 ? 'not-a-number' : rows, 3);
}

function headerFor({ columns }: TableDef, cells: Cells): readonly string[] {
  const width = cells[0]?.length ?? 0;
  const named = width < columns.length ? columns.filter(({ id }) => id !== 'group') : columns;
  return named.map(({ titles }) => titles.en);
}

interface Sight {
  readonly day: Day;
  readonly headers: DealHeaders;
  /** A formula is given no settings: by which unit is sold, the headers say, or nothing does. */
  readonly unit: string | null;
  readonly language: 'ru' | 'en';
}

function verdictsOf(
  deals: readonly Deal[],
  rules: Rules,
  given: Given,
  { day, headers, unit, language }: Sight,
): ReadonlyMap<number, string> {
  const off = new Set<string>(
    checks.filter(({ tables }) => tables.some((table) => given[table].length === 0)).map(({ id }) => id),
  );
  const columns = columnsIn(headers);
  const review = reviewDeals(deals, rules, { now: startOf(day), columns, approvals: approvalsFrom([]) });
  const phrases = sheetPhrases(headers, language, day, { unit: unit ?? '', trade: null });
  const said = ({ deal, findings }: (typeof review.deals)[number]): [number, string] => [
    deal.row,
    verdictOf(
      findings.filter(({ check }) => !off.has(check)),
      phrases,
    ),
  ];
  return new Map(review.deals.map(said));
}
