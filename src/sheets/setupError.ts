export type SetupErrorCode = 'no-deals-table' | 'not-set-up' | 'own-column-away' | 'newer-version';

/** The workbook cannot be worked with as it is; caught once, in the guard, and shown with the way out. */
export class SetupError extends Error {
  readonly code: SetupErrorCode;
  /** What the message needs to name: a tab, a header, a version. Never a cell's text. */
  readonly details: readonly string[];

  constructor(code: SetupErrorCode, details: readonly string[] = []) {
    super(code);
    this.name = 'SetupError';
    this.code = code;
    this.details = details;
  }
}
