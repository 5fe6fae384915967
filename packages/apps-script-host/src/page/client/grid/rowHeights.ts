import type { IMutationInfo, Injector, IRange } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { CellStyle, SheetChange } from '../../protocol';

/** Measuring text takes its time: past this many rows the rest keep the default height. */
const MOST_ROWS = 1000;

const DEFAULT_FONT_SIZE = 10;

const isTall = ({ wrap, fontSize = 0 }: CellStyle): boolean => wrap === true || fontSize > DEFAULT_FONT_SIZE;

function tallRows({ cells }: SheetChange, styles: readonly CellStyle[]): number[] {
  const rows = new Set<number>();
  for (const [row, , cell] of cells) if (cell && isTall(styles[cell.style] ?? {})) rows.add(row);
  return [...rows].slice(0, MOST_ROWS);
}

/** Makes the changed rows with wrapped or large text as high as the text needs, as a spreadsheet does. */
export function heightMutations(
  injector: Injector,
  change: SheetChange,
  styles: readonly CellStyle[],
): IMutationInfo[] {
  const ranges = tallRows(change, styles).map((row): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: 0,
  }));
  if (ranges.length === 0) return [];
  return injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, change.id).redos;
}
