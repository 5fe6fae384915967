import type { Rect } from './rect';

/** A data validation; cells that share it share the object. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  /** Scalars; a range as `'Sheet'!A2:A`; a date as a serial number. */
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** The cell that the rule's formulas are written for; missing where it has none. */
  readonly anchor?: { readonly row: number; readonly column: number };
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
  /** A colour scale in place of a criterion: kept and read back, not painted. */
  readonly gradient?: Gradient;
}

export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

export interface GradientPoint {
  readonly color: string;
  /** A name of SpreadsheetApp.InterpolationType. */
  readonly type: string;
  readonly value: string;
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

/** Whether a validation names cells: they may move. */
export function pointsElsewhere({ criteria, values }: ValidationRule): boolean {
  return criteria === 'VALUE_IN_RANGE' || values.some((value) => typeof value === 'string' && value.startsWith('='));
}

/** The rule with its formulas, if it has some, written for the cell at the corner of `place`. */
export function anchored(rule: ValidationRule, place: ValidationRule['anchor']): ValidationRule {
  return place && pointsElsewhere(rule) ? { ...rule, anchor: { row: place.row, column: place.column } } : rule;
}
