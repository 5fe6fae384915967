import type { Language } from '../../../domain/language';
import type { RawCell } from '../../../domain/reading/rawCell';
import type { TradeId } from '../../../domain/trades';
import { sheetFinder } from '../../reading/findSheets';
import type { FoundSheet } from '../../reading/findSheets';
import { readTab } from '../../reading/tab';
import type { Tab, TabRow } from '../../reading/tab';
import type { TableDef } from '../../tables/table';
import { mayEdit } from '../../safeguards/protections';
import { HEADER_ROW } from '../../tabs/ourTab';
import { isRowOf, tableOf, textsOf } from './ruleRef';
import type { RuleRef } from './ruleRef';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of rules as it stands or, where it is not there yet, as set-up will make it. */
export interface RuleTab {
  readonly found: FoundSheet | null;
  readonly tab: Tab;
  /** A protection keeps this person out, or there is no header to go by. */
  readonly isClosed: boolean;
}

export type RuleTabs = Readonly<Record<RuleRef['tab'], RuleTab>>;

/** The tabs, each in one read; those that set-up has yet to make with the examples of `trade`. */
export function openRuleTabs(spreadsheet: Spreadsheet, language: Language, trade: TradeId | null = null): RuleTabs {
  const { find } = sheetFinder(spreadsheet);
  const open = (tab: RuleRef['tab']): RuleTab => {
    const table = tableOf({ tab });
    const found = find(table);
    if (found === null) return { found, tab: freshTab(table, language, trade), isClosed: false };
    const standing = readTab(found, table, []);
    const isClosed = standing === null || !mayEdit(found);
    return { found, tab: standing ?? { title: found.title, index: {}, rows: [] }, isClosed };
  };
  return { settings: open('settings'), ladder: open('ladder'), stages: open('stages'), team: open('team') };
}

/** What a tab that is yet to be made will hold. */
function freshTab({ titles, columns, seed }: TableDef, language: Language, trade: TradeId | null): Tab {
  const index = Object.fromEntries(columns.map(({ id }, at) => [id, at]));
  const rows = seed(language, trade).map((cells, at): TabRow => ({ row: HEADER_ROW + 1 + at, cells }));
  return { title: titles[language], index, rows };
}

/** The first row of the tab that is the rule's; null when there is none. */
export function rowOfRule(ref: RuleRef, { tab }: RuleTab): TabRow | null {
  return tab.rows.find((row) => isRowOf(ref, textsOf(row, tab.index))) ?? null;
}

/** What stands in the rule's cell; '' also where there is no such cell. */
export function ruleCell(ref: RuleRef, { tab }: RuleTab, row: TabRow): RawCell {
  return row.cells[tab.index[ref.column] ?? -1] ?? '';
}

/** Whether the tab has any rung of that group. */
export function hasLadder({ ladder }: RuleTabs, group: string): boolean {
  return (['manager', 'head', 'owner'] as const).some(
    (name) => rowOfRule({ tab: 'ladder', name, group, column: 'marginFrom' }, ladder) !== null,
  );
}
