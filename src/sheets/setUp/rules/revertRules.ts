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
  const ours = new Map<TabRow, { readonly tab: RuleTab; readonly refs: RuleRef[] }>();
  for (const { spot: ref, before, after } of written) {
    const tab = tabs[ref.tab];
    const row = rowOfRule(ref, tab);
    const column = tab.tab.index[ref.column];
    if (row === null || column === undefined || tab.isClosed || tab.found === null) continue;
    if (!isSameRule(ref, ruleCell(ref, tab, row), after)) continue;
    if (before !== null) tab.found.sheet.getRange(row.row, column + 1).setValue(before);
    else ours.set(row, { tab, refs: [...(ours.get(row)?.refs ?? []), ref] });
  }
  deleteOurRows(ours);
}

function isSameRule(ref: RuleRef, standing: Parameters<typeof readRule>[1], after: WrittenRule['after']): boolean {
  return JSON.stringify(readRule(ref, standing)) === JSON.stringify(readRule(ref, after));
}

/** Rows that set-up added and to which nobody has put anything; from below, so that the others keep their numbers. */
function deleteOurRows(ours: ReadonlyMap<TabRow, { readonly tab: RuleTab; readonly refs: readonly RuleRef[] }>): void {
  const rows = [...ours].sort(([a], [b]) => b.row - a.row);
  for (const [{ row, cells }, { tab, refs }] of rows) {
    const keys = refs[0]?.group === '' || refs[0]?.tab !== 'ladder' ? 1 : 2;
    const filled = cells.filter((cell) => nameKey(String(cell)) !== '').length;
    if (filled === keys + refs.length) tab.found?.sheet.deleteRow(row);
  }
}
