import type { ICellData, IMutationInfo, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { CellStyle, SheetChange } from '../../protocol';
import { cellData, styleData } from './cell';
import { noteOf, UNIT_ID } from './snapshot';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

function setCells(subUnitId: string, cellValue: Matrix): IMutationInfo {
  return { id: SetRangeValuesMutation.id, params: { unitId: UNIT_ID, subUnitId, cellValue } };
}

function noteMutation(
  sheet: string,
  row: number,
  col: number,
  note: string | undefined,
  noted: boolean,
): IMutationInfo[] {
  const params = { unitId: UNIT_ID, sheetId: sheet, row, col, silent: true };
  if (note) return [{ id: UpdateNoteMutation.id, params: { ...params, note: noteOf(row, col, note) } }];
  return noted ? [{ id: RemoveNoteMutation.id, params }] : [];
}

/**
 * The mutations that replace the changed cells. Each cell is deleted first: the view merges a new cell into the old one,
 * and a colour that is gone would stay.
 */
export function cellMutations(
  change: SheetChange,
  styles: readonly CellStyle[],
  hasNote: (row: number, column: number) => boolean,
): IMutationInfo[] {
  const deleted: Matrix = {};
  const written: Matrix = {};
  for (const [row, column, cell] of change.cells) {
    (deleted[row] ??= {})[column] = null;
    if (cell) (written[row] ??= {})[column] = cellData(cell, styleData(styles[cell.style] ?? {}));
  }
  const notes = change.cells.flatMap(([row, column, cell]) =>
    noteMutation(change.id, row, column, cell?.note, hasNote(row, column)),
  );
  return [setCells(change.id, deleted), setCells(change.id, written), ...notes];
}
