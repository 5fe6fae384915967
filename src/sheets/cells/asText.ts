/** What one cell is given: `''` blanks it. Days and instants go as serial numbers, see `serial.ts`. */
export type CellValue = string | number | boolean;

/** What may make a written string a formula: in Google itself, or in what opens the sheet's export. */
const STARTS_FORMULA = /^[=+\-@\t\r\n]/;
const MARKED = /^'[=+\-@\t\r\n]/;

/**
 * A person's text in the form in which it stays text wherever it is written: one that could start a formula gets a
 * leading apostrophe. Safe both ways: where Google takes the apostrophe for its text mark the cell shows the text
 * itself, and where it keeps it the cell shows the apostrophe too, never a formula. (A text format alone would not do:
 * whether it stops a written `=` is unproven.)
 */
export function asText(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `asText` was given, whether or not the service kept the apostrophe. */
export function asRead(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}
