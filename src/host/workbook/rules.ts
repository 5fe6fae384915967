import type { Rect } from './rect';

/** A data validation; cells that share it share the object. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  /** Scalars; a range as `'Sheet'!A2:A`; a date as a serial number. */
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A conditional format; the first rule that holds wins, field by field. */
export interface ConditionalRule {
  readonly ranges: readonly Rect[];
  /** A name of SpreadsheetApp.BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through';
}

/** A protection of a range or of a whole sheet; who is not an editor is refused. */
export interface ProtectionRule {
  /** Null protects the whole sheet. */
  range: Rect | null;
  description: string;
  warningOnly: boolean;
  /** Null: everybody who may edit the workbook, as `protect()` leaves it. The owner always may. */
  editors: string[] | null;
  domainEdit: boolean;
  unprotected: Rect[];
}
