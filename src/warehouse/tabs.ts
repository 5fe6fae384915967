import type { WallClock } from '../domain/reading/rawCell';
import { sheetFinder } from '../sheets/reading/findSheets';
import { tabCells } from '../sheets/reading/rules/tabCells';
import type { TabCells } from '../sheets/reading/rules/tabCells';
import { readTab } from '../sheets/reading/tab';
import { historyTable } from '../sheets/tables/history';
import { tablesOf } from '../sheets/tables';
import type { TableDef } from '../sheets/tables/table';
import type { Line } from './table';
import { momentText } from './values';

interface OpenedTabs {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly wallClock: WallClock;
}

/** The rows of a tab, cell by cell; none without the tab. */
function rowsOf<Id extends string>(table: TableDef<string, Id>, at: OpenedTabs): TabCells<Id>[] {
  const tab = readTab(sheetFinder(at.spreadsheet).find(table), table, []);
  return tab === null ? [] : tab.rows.map((row) => tabCells(tab, row, at.wallClock, []));
}

/** What the tabs of rules say, a line a filled cell, as it stands there. */
export function ruleLines(at: OpenedTabs): readonly Line[] {
  return tablesOf('rules').flatMap((table) =>
    rowsOf(table, at).flatMap((cells) => {
      const [first] = table.columns;
      const subject = first === undefined ? '' : cells.text(first.id);
      return table.columns.flatMap(({ id }): Line[] => {
        const value = cells.text(id);
        return value === '' ? [] : [{ tab: table.id, line: String(cells.row), subject, name: id, value }];
      });
    }),
  );
}

/** Every change of stage that the history tab tells. */
export function historyLines(at: OpenedTabs): readonly Line[] {
  return rowsOf(historyTable, at).map((cells) => {
    const moved = cells.raw('at');
    return {
      sheet_row: cells.row,
      moved_at: typeof moved === 'object' ? momentText(at.wallClock(moved)) : null,
      deal_key: cells.text('key'),
      from_stage: cells.text('fromStage'),
      to_stage: cells.text('toStage'),
      moved_by: cells.text('by'),
    };
  });
}
