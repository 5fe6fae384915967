/** What a formula engine must do for the host; HyperFormula stands behind it in one file. */
export interface FormulaEngine {
  /** Puts contents from a cell on; gives back every cell whose value differs now, spilled ones too. */
  write(sheet: string, row: number, column: number, contents: readonly (readonly EngineContent[])[]): EngineChange[];
  read(sheet: string, row: number, column: number): EngineValue;
  /** The rows that a sheet has in the engine. */
  values(sheet: string): readonly (readonly EngineScalar[])[];
  /** The value of a formula as if it stood on the sheet. */
  calculate(sheet: string, formula: string): unknown;
  destroy(): void;
}

/** A formula begins with `=`, a text with an apostrophe, an error is its code. */
export type EngineContent = string | number | boolean | null;

/** An error is `{ error }`. */
export type EngineScalar = string | number | boolean | null | { readonly error: string };

export interface EngineValue {
  readonly value: EngineScalar;
  /** What a number is, where the formula tells; `unknown` is an error for want of knowing the formula. */
  readonly kind: 'plain' | 'date' | 'dateTime' | 'time' | 'percent' | 'unknown';
}

export interface EngineChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: EngineScalar;
}

/** A value of an array, and whether it is a date. */
export interface SpilledValue {
  readonly value: EngineScalar;
  readonly isDate: boolean;
}

/** A place in a sheet. */
export interface EngineCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the engine asks while it computes. */
export interface EngineHost {
  /** Serial number of the spreadsheet's wall clock. */
  now(): number;
  /** Calls a custom function; an argument is a cell's content or rows of them. An exception becomes `#ERROR!`. */
  callFunction(name: string, args: readonly unknown[]): unknown;
  /** The value as a script gets it: a number of a date cell as a date. */
  cellValue(cell: EngineCell, value: EngineScalar): unknown;
  /** A serial number as a script gets a date. */
  dateOf(serial: number): Date;
  /** The serial number of a date that a script returned. */
  serialOf(date: Date): number;
  /** A formula at `cell` came out as rows of values that want to spill. */
  spilled(cell: EngineCell, rows: readonly (readonly SpilledValue[])[]): void;
}

export interface EngineSource {
  readonly sheets: Readonly<Record<string, readonly (readonly EngineContent[])[]>>;
  /** `'Sheet'!$A$1` by name. */
  readonly names: Readonly<Record<string, string>>;
}

/** In a formula given to the engine: calls a custom function by its name, and lets the outcome spill. */
export const CALL = 'HOSTCALL';
export const SPILL = 'HOSTSPILL';

/** No function's name: a call that has a volatile argument. */
export const REFUSED = 'VOLATILE ARGUMENT';
