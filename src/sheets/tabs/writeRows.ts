import { isNext, runsOf } from '../cells/runs';
import { valuesOf } from '../reading/sheetValues';
import { asWritable } from '../cells/asWritable';
import type { CellValue } from '../cells/asText';
import { makeRoom } from './ourTab';
import { RowsMoved } from '../dealRows/rowsMoved';
import { isSameRow, writeChanged } from '../dealRows/writeChanged';
import { isFilledByOne, movedFormula } from './movedFormula';
import type { OpenedTab } from './openedTab';

/** One row as it is to stand. */
export interface PlannedRow<Id extends string> {
  /** The place, among the tab's rows, of the row that it was: what we don't write is kept from it. Null: a new row. */
  readonly from: number | null;
  /** What we write; null: nothing, the row stands as it was. */
  readonly cells: Readonly<Partial<Record<Id, CellValue>>> | null;
}

const ourColumns = <Id extends string>({ columns, index }: OpenedTab<Id>): number[] =>
  columns.flatMap(({ id, writtenBy }) => (writtenBy === 'us' ? [index[id] ?? -1] : [])).filter((place) => place >= 0);

/** Looks once more: what people have written, sorted or moved since the tab was read is not to be written over. */
export function standsAsRead({ sheet, headerRow, rows, width }: OpenedTab): boolean {
  if (rows.length === 0) return true;
  const now = valuesOf(sheet.getRange(headerRow + 1, 1, rows.length, width));
  return rows.every((row, at) => now[at]?.every((cell, column) => String(cell) === String(row[column] ?? '')) ?? false);
}

/**
 * Puts people's formulas into rows that move, each as it reads where its row goes; a row that is new finds the formula
 * that was filled down to its place. Returns the columns that may be written: not those that one formula fills.
 */
function withFormulas<Id extends string>(
  tab: OpenedTab<Id>,
  planned: readonly PlannedRow<Id>[],
  wanted: CellValue[][],
): number[] {
  const { sheet, headerRow, index, width } = tab;
  const [header = [], ...formulas] = sheet.getRange(headerRow, 1, wanted.length + 1, width).getFormulas();
  planned.forEach(({ from, cells }, at) => {
    const source = from ?? at;
    const written = new Set(Object.keys(cells ?? {}).map((id) => index[id as Id]));
    formulas[source]?.forEach((formula, column) => {
      const row = wanted[at];
      if (formula === '' || written.has(column) || row === undefined) return;
      row[column] = movedFormula(formula, at - source, headerRow + 1);
    });
  });
  const isFilled = (column: number): boolean => isFilledByOne([header, ...formulas].map((row) => row[column] ?? ''));
  const ours = ourColumns(tab);
  return wanted[0]?.flatMap((_, column) => (ours.includes(column) || !isFilled(column) ? [column] : [])) ?? [];
}

/**
 * Puts a tab's rows in the planned order, writing only what changed: our columns alone while every row keeps its place;
 * else the whole rows, so that what people wrote goes along, formulas as formulas. Rows that are not planned any more
 * are blanked. Returns the number of cells written.
 *
 * @throws RowsMoved when the tab is not as it was read
 */
export function writeRows<Id extends string>(tab: OpenedTab<Id>, planned: readonly PlannedRow<Id>[]): number {
  const { sheet, headerRow, index, rows, width, gridRows, wallClock } = tab;
  const height = Math.max(planned.length, rows.length);
  if (headerRow + height > gridRows) makeRoom(sheet, headerRow + height);
  const blank = Array.from({ length: width }, (): CellValue => '');
  const wanted = Array.from({ length: height }, (_, at): CellValue[] => {
    const plan = planned[at];
    const before = rows[plan?.from ?? -1];
    const row =
      before === undefined ? [...blank] : blank.map((_cell, column) => asWritable(before[column] ?? '', wallClock));
    if (plan === undefined) return row;
    for (const [id, value] of Object.entries(plan.cells ?? {}) as [Id, CellValue][]) {
      const column = index[id];
      if (column !== undefined) row[column] = value;
    }
    return row;
  });
  const isWritten = wanted.every((row, at) => isSameRow(rows[at], row, wallClock));
  if (isWritten) return 0;
  const stays = rows.every((_, at) => planned[at]?.from === at);
  const written = (stays ? ourColumns(tab) : withFormulas(tab, planned, wanted)).sort((a, b) => a - b);
  // The last look, after the formulas were asked for: whatever is typed between it and the writing is lost.
  if (!standsAsRead(tab)) throw new RowsMoved();
  return runsOf(written, isNext).reduce((cells, run) => {
    const [first = 0] = run;
    const cut = <Cell>(lines: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
      lines.map((line) => line.slice(first, first + run.length));
    const block = { sheet, firstRow: headerRow + 1, firstColumn: first + 1, read: cut(rows), wanted: cut(wanted) };
    return cells + writeChanged({ ...block, untouched: new Set() }, wallClock);
  }, 0);
}
