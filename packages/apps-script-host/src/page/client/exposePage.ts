import { Direction, ICommandService, IUniverInstanceService, numberToABC, UniverInstanceType } from '@univerjs/core';
import type { Workbook, Worksheet } from '@univerjs/core';
import { InsertRowByRangeCommand, SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/sheets';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { ILayoutService } from '@univerjs/ui';
import { editText } from './grid/cell';
import { moveSelection } from './grid/selection';
import { UNIT_ID } from './grid/snapshot';
import type { Grid } from './grid/grid';
import type { Page } from './page';
import type { ShownCell } from '../handle';

function placeOf(a1: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function gridOf(page: Page): Grid {
  const grid = page.grid();
  if (!grid) throw new Error('The grid is not shown yet');
  return grid;
}

function bookOf(page: Page): Workbook {
  const book = gridOf(page)
    .injector.get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
  if (!book) throw new Error('The grid shows no workbook');
  return book;
}

function sheetOf(page: Page, name: string): Worksheet {
  const sheet = bookOf(page).getSheetBySheetName(name);
  if (!sheet) throw new Error(`No sheet is named "${name}"`);
  return sheet;
}

function shownCell(page: Page, name: string, a1: string): ShownCell {
  const sheet = sheetOf(page, name);
  const { row, column } = placeOf(a1);
  const cell = sheet.getCellRaw(row, column);
  const style = bookOf(page).getStyles().getStyleByCell(cell);
  const note = gridOf(page).injector.get(SheetsNoteModel).getNote(UNIT_ID, sheet.getSheetId(), { row, col: column });
  return {
    text: String(cell?.v ?? ''),
    edit: cell ? editText(cell) : '',
    note: note?.note ?? '',
    background: style?.bg?.rgb ?? '',
    color: style?.cl?.rgb ?? '',
  };
}

async function typeInto(page: Page, name: string, a1: string, text: string): Promise<void> {
  const { row, column } = placeOf(a1);
  await gridOf(page)
    .injector.get(ICommandService)
    .executeCommand(SetRangeValuesCommand.id, {
      unitId: UNIT_ID,
      subUnitId: sheetOf(page, name).getSheetId(),
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
      value: { v: text, custom: { edit: text } },
    });
  await page.settled();
}

async function select(page: Page, name: string, a1: string): Promise<void> {
  const { row, column } = placeOf(a1);
  const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const selection = { sheet: sheetOf(page, name).getSheetId(), area };
  await moveSelection(gridOf(page).injector, selection);
  gridOf(page).injector.get(ILayoutService).focus();
  await page.act({ kind: 'select', ...selection });
}

async function insertRow(page: Page, name: string, row: number): Promise<void> {
  const range = { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 };
  const params = { unitId: UNIT_ID, subUnitId: sheetOf(page, name).getSheetId(), range, direction: Direction.UP };
  await gridOf(page).injector.get(ICommandService).executeCommand(InsertRowByRangeCommand.id, params);
  await page.settled();
}

function selected(page: Page): string {
  const range = gridOf(page).injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? `${numberToABC(range.startColumn)}${range.startRow + 1}` : '';
}

export function exposeForTests(page: Page): void {
  window.hostPage = {
    isReady: () => page.isReady(),
    selected: () => selected(page),
    insertRow: (sheet, row) => insertRow(page, sheet, row),
    sheets: () =>
      bookOf(page)
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getName()),
    activeSheet: () => bookOf(page).getActiveSheet().getName(),
    cell: (sheet, a1) => shownCell(page, sheet, a1),
    select: (sheet, a1) => select(page, sheet, a1),
    type: (sheet, a1, text) => typeInto(page, sheet, a1, text),
    settled: page.settled,
  };
}
