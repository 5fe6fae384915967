import type { Language } from '../../../domain/language';
import type { RawCell } from '../../../domain/reading/rawCell';
import { appendRows, rowFor } from '../../tabs/ourTab';
import type { CellValue } from '../../cells/asText';
import { cellOf } from './readRule';
import type { RuleChange } from './rulePlan';
import { newRowOf } from './ruleRef';
import type { RuleRef } from './ruleRef';
import { ruleCell } from './ruleTabs';
import type { RuleTab, RuleTabs } from './ruleTabs';

/** What set-up wrote into the rules, so that it can be taken back: plain data. */
export interface WrittenRule {
  /** Workbooks that were set up keep it under this name. */
  readonly spot: RuleRef;
  /** What stood there; null where the row is ours too. */
  readonly before: Exclude<RawCell, Date> | null;
  readonly after: CellValue;
}

/** Writes the changes into tabs that are there: cell by cell, and a row for what has none. */
export function writeRules(changes: readonly RuleChange[], tabs: RuleTabs, language: Language): WrittenRule[] {
  const written = changes.map(({ ref, row, value }): WrittenRule => {
    const standing = row === null ? null : ruleCell(ref, tabs[ref.tab], row);
    return {
      spot: ref,
      before: standing instanceof Date ? String(standing) : standing,
      after: cellOf(ref, value, language),
    };
  });
  const newRows = new Map<string, [RuleTab, Record<string, CellValue>]>();
  changes.forEach(({ ref, row }, at) => {
    const tab = tabs[ref.tab];
    const after = written[at]?.after ?? '';
    if (row !== null) tab.found?.sheet.getRange(row.row, (tab.tab.index[ref.column] ?? 0) + 1).setValue(after);
    else {
      const key = JSON.stringify([ref.tab, ref.name, ref.group]);
      const [, cells] = newRows.get(key) ?? [tab, { ...newRowOf(ref, language) }];
      newRows.set(key, [tab, { ...cells, [ref.column]: after }]);
    }
  });
  for (const [{ found, tab }, cells] of newRows.values())
    if (found !== null) appendRows(found.sheet, [rowFor(tab.index, cells).map((cell) => cell ?? '')]);
  return written;
}
