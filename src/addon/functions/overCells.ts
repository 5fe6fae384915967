import type { CellIssueCode } from '../../domain/issue';
import type { RawCell } from '../../domain/reading/rawCell';
import { firstCell, isRange, rowsOf, type CellArgument, type Cells } from './argument';
import type { FormulaSheet } from './formulaSheet';
import { isFormulaError, readable, formulaError, settled, type FormulaError } from './formulaError';

export type CellResult = number | string | Date;
/** One result, or as many as the ranges have cells. */
export type FormulaResult = CellResult | CellResult[][];

/** An argument that is read cell by cell; null is blank. */
export interface Input<Value> {
  readonly argument: CellArgument;
  readonly read: (raw: RawCell) => Value | CellIssueCode | FormulaError;
}

export function input<Value>(argument: CellArgument, read: Input<Value>['read']): Input<Value> {
  return { argument, read };
}

type Inputs<Values extends readonly unknown[]> = readonly [...{ [At in keyof Values]: Input<Values[At]> }];

/**
 * Computes a formula over single values or over ranges of equal size, a single value (a range of one cell too, beside a
 * larger one) stretching. `inputs` are the leading arguments, in order. A single value that cannot be read is an error; a
 * cell of a range says so in its own place (spec §7).
 */
export function overCells<Values extends readonly unknown[]>(
  sheet: FormulaSheet,
  inputs: Inputs<Values>,
  compute: (...values: Values) => CellResult | FormulaError,
): FormulaResult {
  const list: readonly Input<unknown>[] = inputs;
  const ranges = rangesOf(list);
  const values = list.map(({ argument, read }, at) =>
    ranges[at] ? null : readable(sheet, read(firstCell(argument)), at + 1),
  );
  const computeCell = (): CellResult | FormulaError => compute(...(values as unknown as Values));
  const shape = ranges.find((range) => range !== null);
  if (!shape) return settled(sheet, computeCell());
  if (ranges.some((range) => range !== null && !isSameSize(range, shape))) throw formulaError(sheet, 'sizes-differ');
  return shape.map((cells, row) =>
    cells.map((_, column) => {
      const fault = readCell(list, ranges, values, row, column);
      const result = fault ?? computeCell();
      return typeof result === 'object' && 'refused' in result ? shown(sheet, result) : result;
    }),
  );
}

/** The arguments whose cells have places of their own; null for what stretches over them. */
function rangesOf(inputs: readonly Input<unknown>[]): readonly (Cells | null)[] {
  const ranges = inputs.map(({ argument }) => (isRange(argument) ? argument : null));
  const isLarger = (range: Cells | null): boolean => range !== null && !isOneCell(range);
  return ranges.some(isLarger) ? ranges.map((range) => (isLarger(range) ? range : null)) : ranges;
}

/** Reads one cell of each range into `values`; what is wrong with the first that cannot be read, or null. */
function readCell(
  inputs: readonly Input<unknown>[],
  ranges: readonly (Cells | null)[],
  values: unknown[],
  row: number,
  column: number,
): Unreadable | FormulaError | null {
  for (let at = 0; at < inputs.length; at++) {
    const range = ranges[at];
    if (!range) continue;
    const value = inputs[at]?.read(range[row]?.[column] ?? '');
    if (typeof value === 'string') return UNREADABLE;
    if (isFormulaError(value)) return value;
    values[at] = value;
  }
  return null;
}

interface Unreadable {
  readonly refused: 'unreadable';
}

const UNREADABLE: Unreadable = { refused: 'unreadable' };

function shown(sheet: FormulaSheet, { refused }: Unreadable | FormulaError): string {
  return refused === 'unreadable' ? sheet.say().unreadable : sheet.say().refusals[refused];
}

function isOneCell(range: Cells): boolean {
  return rowsOf(range).length <= 1 && (range[0]?.length ?? 0) <= 1;
}

function isSameSize(range: Cells, other: Cells): boolean {
  return range.length === other.length && range[0]?.length === other[0]?.length;
}
