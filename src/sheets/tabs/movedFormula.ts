/**
 * A text, a reference to another tab, a cell of this one (its column and its row), or any other word. Only a cell is
 * captured; the rest is passed over whole, so that no cell is seen inside it.
 */
const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?|(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_.(!$])|[\p{L}\d_.$]+/gu;

/**
 * A formula as it reads in a row so many rows further down: what it says of rows of its own tab moves along, as it does
 * when people sort. Rows pinned by `$`, the header's and those of other tabs stay.
 *
 * @param firstRow the first row that moves, 1-based
 */
export function movedFormula(formula: string, down: number, firstRow: number): string {
  return formula.replace(TOKENS, (token, column: string | undefined, row: string | undefined) => {
    if (column === undefined || Number(row) < firstRow) return token;
    const moved = Number(row) + down;
    return moved < firstRow ? token : `${column}${moved}`;
  });
}

/** Formulas that fill the cells under their own: those hold none, and a value written there would break it. */
const SPILLING = /^=\s*(?:\{|(?:ARRAYFORMULA|BYROW|MAKEARRAY|MAP|SCAN|SEQUENCE|VSTACK)\()/i;

/** Whether one formula, in the header or the first row, fills a column: then it is the only one there. */
export function isFilledByOne(column: readonly string[]): boolean {
  const [first, ...others] = column.flatMap((formula, at) => (formula === '' ? [] : [{ formula, at }]));
  return first !== undefined && others.length === 0 && first.at <= 1 && SPILLING.test(first.formula);
}
