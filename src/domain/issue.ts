/** A cell that could not be read: named, passed over, its value treated as blank. */
export interface CellIssue {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  /** The column's id. */
  readonly column: string;
  readonly code: CellIssueCode;
  /** What stands in the cell, as text. */
  readonly value: string;
}

export type CellIssueCode =
  | 'not-a-number'
  | 'ambiguous-number'
  | 'not-a-date'
  | 'not-a-choice'
  | 'error-value'
  | 'out-of-range'
  | 'other-currency';

/** Something wrong with the workbook as a whole, or with a rule in it: a header doubled, a setting unreadable. */
export interface Problem {
  /** Kebab-case and never renamed. */
  readonly code: string;
  /** Names the tab, header, cell or value; plain text in the report's language. */
  readonly detail: string;
  /** Ids of the checks that are off because of it; `detail` has their titles. */
  readonly checks?: readonly string[];
}

/** A row of a rules tab that says something unusable: passed over, and told with its row. */
export interface RuleProblem {
  /** Kebab-case and never renamed. */
  readonly code:
    | 'role-unknown'
    | 'rung-repeated'
    | 'rung-missing'
    | 'rung-out-of-order'
    | 'stage-kind-unknown'
    | 'required-field-unknown'
    | 'name-repeated'
    | 'inn-wrong'
    | 'inn-shared';
  /** The sheet's row number, 1-based. */
  readonly row: number;
  /** What stands in the cell. */
  readonly value: string;
}
