import type { Language } from '../../../domain/language';
import { nameKey } from '../../../domain/name';
import { readRule } from './readRule';
import type { RuleRef } from './ruleRef';
import { openRuleTabs, rowOfRule, ruleCell } from './ruleTabs';
import type { RuleTab } from './ruleTabs';
import type { WrittenRule } from './writeRules';
import type { TabRow } from '../../reading/tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Puts back what stood in the rules before set-up, where what it wrote still stands. */
export function revertRules(spreadsheet: Spreadsheet, written: readonly WrittenRule[], language: Language): void {
  if (written.length === 0) return;
  const tabs = openRuleTabs(spreadsheet, language);
  const ours = new Map<TabRow, { readonly tab: RuleTab; readonly spots: RuleRef[] }>();
  for (const { spot, before, after } of written) {
    const tab = tabs[spot.tab];
    const row = rowOfRule(spot, tab);
    const column = tab.tab.index[spot.column];
    if (row === null || column === undefined || tab.isClosed || tab.found === null) continue;
    if (!isSameRule(spot, ruleCell(spot, tab, row), after)) continue;
    if (before !== null) tab.found.sheet.getRange(row.row, column + 1).setValue(before);
    else ours.set(row, { tab, spots: [...(ours.get(row)?.spots ?? []), spot] });
  }
  deleteOurRows(ours);
}

function isSameRule(spot: RuleRef, standing: Parameters<typeof readRule>[1], after: WrittenRule['after']): boolean {
  return JSON.stringify(readRule(spot, standing)) === JSON.stringify(readRule(spot, after));
}

/** Rows that set-up added and to which nobody has put anything; from below, so that the others keep their numbers. */
function deleteOurRows(ours: ReadonlyMap<TabRow, { readonly tab: RuleTab; readonly spots: readonly RuleRef[] }>): void {
  const rows = [...ours].sort(([a], [b]) => b.row - a.row);
  for (const [{ row, cells }, { tab, spots }] of rows) {
    const keys = spots[0]?.group === '' || spots[0]?.tab !== 'ladder' ? 1 : 2;
    const filled = cells.filter((cell) => nameKey(String(cell)) !== '').length;
    if (filled === keys + spots.length) tab.found?.sheet.deleteRow(row);
  }
}
