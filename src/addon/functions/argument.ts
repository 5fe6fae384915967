import type { RawCell } from '../../domain/reading/rawCell';

/** The rows of a range. */
export type Cells = readonly (readonly RawCell[])[];

/** What Sheets hands to a custom function: a cell's value, or the rows of a range; an omitted argument is undefined. */
export type CellArgument = RawCell | Cells | null | undefined;

export function isRange(argument: CellArgument): argument is Cells {
  return Array.isArray(argument);
}

/** The rows of an argument: a single value is one row of one cell, an omitted one has no rows. */
export function rowsOf(argument: CellArgument): Cells {
  if (isRange(argument)) return argument;
  return argument === undefined || argument === null ? [] : [[argument]];
}

/** The only cell of a single value or of a range of one cell. */
export function firstCell(argument: CellArgument): RawCell {
  return rowsOf(argument)[0]?.[0] ?? '';
}
