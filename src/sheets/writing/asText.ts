/** Characters that make Google take a written string for a formula. */
const STARTS_FORMULA = /^'*[=+\-@]/;

/** What one cell is given: `''` blanks it. */
export type CellValue = string | number | boolean | Date;

/**
 * A person's text in the form in which it stays text wherever it is written: one that could start a formula gets a
 * leading apostrophe. Safe both ways: where Google takes the apostrophe for its text mark the cell shows the text
 * itself, and where it keeps it the cell shows the apostrophe too, never a formula. (A text format alone would not do:
 * whether it stops a written `=` is unproven.)
 */
export function asText(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** What `asText` was given, whether or not the service kept the apostrophe. */
export function asRead(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
}
