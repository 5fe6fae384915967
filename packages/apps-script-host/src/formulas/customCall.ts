import { CellError, EmptyValue, ErrorType, SimpleRangeValue, type SimpleCellAddress } from 'hyperformula';
import { types } from 'node:util';
import { isErrorText } from '../workbook/cellValue';
import type { EngineHost, EngineScalar } from './engine';

/** A number that HyperFormula knows to be a date, a percentage … */
export interface TypedNumber {
  readonly val: number;
  getDetailedType(): string;
}

/** What HyperFormula's evaluation of an argument gives. */
export type Evaluated = string | number | boolean | symbol | TypedNumber | CellError | SimpleRangeValue;

/**
 * An argument as a custom function gets it: the bare value of one cell, rows of values of a range. `place` is the cell
 * of a reference: its format tells a date from a number.
 */
export function argumentOf(
  value: Evaluated,
  place: SimpleCellAddress | null,
  host: EngineHost,
  nameOf: (sheet: number) => string,
): unknown {
  if (!(value instanceof SimpleRangeValue)) {
    return place ? host.cellValue({ ...cellOf(place), sheet: nameOf(place.sheet) }, plain(value)) : bare(value, host);
  }
  const start = value.range?.start;
  if (!start) return value.data.map((cells) => cells.map((item) => bare(item as Evaluated, host)));
  const sheet = nameOf(start.sheet);
  return value.data.map((cells, row) =>
    cells.map((item, column) =>
      host.cellValue({ sheet, row: start.row + row, column: start.col + column }, plain(item as Evaluated)),
    ),
  );
}

function cellOf({ row, col }: SimpleCellAddress): { readonly row: number; readonly column: number } {
  return { row, column: col };
}

function bare(value: Evaluated, host: EngineHost): unknown {
  if (isDate(value)) return host.dateOf(value.val);
  const scalar = plain(value);
  if (scalar === null) return '';
  return typeof scalar === 'object' ? scalar.error : scalar;
}

/** Whether HyperFormula knows the value to be a date. */
export function isDate(value: Evaluated): value is TypedNumber {
  return typeof value === 'object' && 'getDetailedType' in value && value.getDetailedType().startsWith('NUMBER_DATE');
}

function plain(value: Evaluated): EngineScalar {
  if (typeof value === 'symbol' || value instanceof SimpleRangeValue) return null;
  if (value instanceof CellError) return { error: `#${value.type}` };
  return typeof value === 'object' ? value.val : value;
}

/** What a custom function returned, as HyperFormula takes it; `dated` makes its kind of date. */
export function resultOf(result: unknown, dated: (date: Date) => unknown): unknown {
  if (!Array.isArray(result)) return itemOf(result, dated);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const padded = rows.map((row) => Array.from({ length: width }, (_, at) => itemOf(row[at], dated)));
  return padded.length === 0 ? EmptyValue : SimpleRangeValue.onlyValues(padded as never);
}

function itemOf(item: unknown, dated: (date: Date) => unknown): unknown {
  if (item === null || item === undefined) return EmptyValue;
  if (types.isDate(item)) return dated(item);
  if (typeof item === 'number') return Number.isFinite(item) ? item : new CellError(ErrorType.NUM);
  if (typeof item === 'string') return isErrorText(item) ? new CellError(ErrorType.NA) : item;
  return typeof item === 'boolean' ? item : JSON.stringify(item);
}
