import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Action } from '../../protocol';
import { SORT_COMMAND } from './sortMenu';

const rows = ({ startRow, endRow }: IRange): { at: number; count: number } => ({
  at: startRow,
  count: endRow - startRow + 1,
});
const columns = ({ startColumn, endColumn }: IRange): { at: number; count: number } => ({
  at: startColumn,
  count: endColumn - startColumn + 1,
});

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly name: string;
}

const STRUCTURE: Readonly<Record<string, (params: Params) => Action>> = {
  [InsertRowByRangeCommand.id]: ({ subUnitId, range }) => ({ kind: 'insertRows', sheet: subUnitId, ...rows(range) }),
  [RemoveRowByRangeCommand.id]: ({ subUnitId, range }) => ({ kind: 'deleteRows', sheet: subUnitId, ...rows(range) }),
  [InsertColByRangeCommand.id]: ({ subUnitId, range }) => ({
    kind: 'insertColumns',
    sheet: subUnitId,
    ...columns(range),
  }),
  [RemoveColByRangeCommand.id]: ({ subUnitId, range }) => ({
    kind: 'deleteColumns',
    sheet: subUnitId,
    ...columns(range),
  }),
  [RemoveSheetMutation.id]: ({ subUnitId }) => ({ kind: 'deleteSheet', sheet: subUnitId }),
  [SetWorksheetNameMutation.id]: ({ subUnitId, name }) => ({ kind: 'renameSheet', sheet: subUnitId, name }),
  [SORT_COMMAND.ascending]: ({ subUnitId, range }) => ({
    kind: 'sort',
    sheet: subUnitId,
    column: range.startColumn,
    ascending: true,
  }),
  [SORT_COMMAND.descending]: ({ subUnitId, range }) => ({
    kind: 'sort',
    sheet: subUnitId,
    column: range.startColumn,
    ascending: false,
  }),
};

/** What a command of the view asks to do with rows, columns or the sheet itself. */
export function structureAction({ id, params }: Readonly<ICommandInfo>): Action | null {
  return STRUCTURE[id]?.(params as Params) ?? null;
}
