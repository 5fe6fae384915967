type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a probe may do as it likes: the tab goes away afterwards. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Column A of the probe's own row; the row above and below are others'. */
  readonly cell: Range;
  readonly row: number;
}

/**
 * One assumption about Google. What is asked and why we are safe either way stands in docs/differences.md, in the row
 * that names the probe; a test holds the two together.
 */
export interface Probe {
  /** Kebab-case; stands in people's logs, so never renamed. */
  readonly id: string;
  /** What the local host does, in the form of `told`. */
  readonly assumed: unknown;
  readonly run: (bench: Bench) => unknown;
}

/** What was seen, as one line: a date in the spreadsheet's zone. */
export function told(value: unknown, zone: string): string {
  const plain = value instanceof Date ? Utilities.formatDate(value, zone, "'Date' yyyy-MM-dd HH:mm") : value;
  return JSON.stringify(plain);
}
