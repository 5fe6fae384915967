import { ICommandService, IUniverInstanceService, RANGE_TYPE, UniverInstanceType } from '@univerjs/core';
import type { Injector, IRange, Nullable, Workbook } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Area, Selection } from '../../protocol';
import { FROM_HOST } from './edits';
import { UNIT_ID } from './snapshot';

/** A row at the very edge of the window is hard to see, and one under the frozen header is not seen at all. */
const ROWS_AROUND = 3;

function workbookOf(injector: Injector): Nullable<Workbook> {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
}

const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** A whole row or column is selected with open ends. */
function boundedArea(range: IRange, workbook: Workbook, sheet: string): Area {
  const worksheet = workbook.getSheetBySheetId(sheet);
  const area = areaOf(range);
  if (!worksheet) return area;
  return {
    startRow: Number.isNaN(area.startRow) ? 0 : area.startRow,
    startColumn: Number.isNaN(area.startColumn) ? 0 : area.startColumn,
    endRow: Number.isNaN(area.endRow) ? worksheet.getRowCount() - 1 : area.endRow,
    endColumn: Number.isNaN(area.endColumn) ? worksheet.getColumnCount() - 1 : area.endColumn,
  };
}

/** Tells where a person went: to a cell, or to another sheet. */
export function listenToSelection(injector: Injector, moved: (selection: Selection) => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (options?.['fromHost'] || id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
    const workbook = workbookOf(injector);
    const range = selections[selections.length - 1]?.range;
    if (unitId === UNIT_ID && workbook && range) {
      moved({ sheet: subUnitId, area: boundedArea(range, workbook, subUnitId) });
    }
  });
}

/** Shows a sheet with `area` selected and in sight. */
export async function moveSelection(injector: Injector, { sheet, area: wanted }: Selection): Promise<void> {
  const commands = injector.get(ICommandService);
  const last = (workbookOf(injector)?.getSheetBySheetId(sheet)?.getRowCount() ?? 1) - 1;
  const area = { ...wanted, startRow: Math.min(wanted.startRow, last), endRow: Math.min(wanted.endRow, last) };
  const target = { unitId: UNIT_ID, subUnitId: sheet };
  if (workbookOf(injector)?.getActiveSheet().getSheetId() !== sheet) {
    await commands.executeCommand(SetWorksheetActiveOperation.id, target, FROM_HOST);
  }
  const range: IRange = { ...area, rangeType: RANGE_TYPE.NORMAL };
  const { startRow, startColumn } = area;
  const primary = {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range, primary, style: null }];
  await commands.executeCommand(SetSelectionsOperation.id, { ...target, selections }, FROM_HOST);
  const above = Math.max(0, startRow - ROWS_AROUND);
  const inSight = { ...range, startRow: above, endRow: Math.min(area.endRow + ROWS_AROUND, last) };
  await commands.executeCommand(ScrollToRangeOperation.id, { range: inSight });
}
