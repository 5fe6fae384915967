import type { ICellData, ICommandInfo, Nullable } from '@univerjs/core';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Action, Copied, TypedCell } from '../../protocol';
import { literalCell, typedText } from './cell';
import { UNIT_ID } from './snapshot';

type Matrix = Record<string, Record<string, Nullable<ICellData>>>;

interface SetParams {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
  /** The command that a person gave. */
  readonly trigger?: string;
}
interface MoveParams {
  readonly from: { readonly subUnitId: string; readonly value: Matrix };
  readonly to: { readonly subUnitId: string; readonly value: Matrix };
}

export interface CopySource {
  readonly sheet: string;
  readonly area: Copied['area'];
  /** A fill starts from its source; a paste from the pasted cells. */
  readonly how: 'paste' | 'fill';
}

/** A change of looks alone holds no text. */
const holdsText = (cell: Nullable<ICellData>): boolean => !cell || 'v' in cell || 'f' in cell || 'p' in cell;

function typedCells(matrix: Matrix): TypedCell[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => holdsText(cell))
      .map(([column, cell]): TypedCell => [Number(row), Number(column), cell ? typedText(cell) : '']),
  );
}

/** Makes texts of what the view took for numbers and formulas, before it keeps or computes them. */
function takeLiterally(matrix: Matrix): void {
  for (const cells of Object.values(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell && holdsText(cell)) cells[column] = literalCell(cell);
    }
  }
}

function copiedFrom(cells: readonly TypedCell[], trigger: string, source: CopySource | null): Copied | null {
  const [first] = cells;
  if (!first || !source || !trigger.includes(source.how)) return null;
  const { sheet, area } = source;
  if (source.how === 'fill') return { sheet, area, row: area.startRow, column: area.startColumn };
  return { sheet, area, row: first[0], column: Math.min(...cells.map(([, column]) => column)) };
}

const ofBook = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  (id === SetRangeValuesMutation.id || id === MoveRangeMutation.id) &&
  (params as { readonly unitId: string }).unitId === UNIT_ID;

/** What a person typed, pasted, filled or moved, as the host is told; none when the mutation is about something else. */
export function typedActions(command: Readonly<ICommandInfo>, source: CopySource | null): Action[] {
  if (!ofBook(command)) return [];
  if (command.id === MoveRangeMutation.id) {
    const { from, to } = command.params as MoveParams;
    return [from, to].map(({ subUnitId, value }) => ({ kind: 'type', sheet: subUnitId, cells: typedCells(value) }));
  }
  const { subUnitId, cellValue = {}, trigger = '' } = command.params as SetParams;
  takeLiterally(cellValue);
  const cells = typedCells(cellValue);
  const copied = copiedFrom(cells, trigger, source);
  return cells.length > 0 ? [{ kind: 'type', sheet: subUnitId, cells, ...(copied ? { copied } : {}) }] : [];
}
