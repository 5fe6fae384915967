import { columnIndex, columnLetters, quotedName, splitReference } from './a1';

/** One end of a reference; null is the open end of `A:A` or `2:2`. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A reference inside a formula. */
export interface Reference {
  /** The sheet named in it, or null for the formula's own. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const RANGE = String.raw`${CELL}:(?:${CELL}|\$?[A-Za-z]{1,3}(?![\p{L}\d(]))|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|${CELL}`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:${SHEET})?)(${RANGE})(?![\p{L}\p{N}_(!.])`,
  'gu',
);

/** Rewrites every reference of `formula`; what stands in quotes is left alone. A null becomes `#REF!`. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | string | null): string {
  return formula.replace(TOKENS, (whole: string, sheet: string | undefined, range: string | undefined) => {
    if (range === undefined) return whole;
    const [from = '', to] = range.split(':');
    const reference: Reference = {
      sheet: sheet ? splitReference(`${sheet}A1`).sheet : null,
      from: cornerOf(from),
      to: to === undefined ? null : cornerOf(to),
    };
    const changed = change(reference);
    if (typeof changed === 'string') return changed;
    if (changed === reference) return whole;
    return changed ? textOf(changed) : '#REF!';
  });
}

function cornerOf(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    column: letters ? columnIndex(letters) : null,
    columnFixed: letters !== '' && first === '$',
    row: digits ? Number(digits) - 1 : null,
    rowFixed: letters ? second === '$' : first === '$' || second === '$',
  };
}

function textOf({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? '' : `${quotedName(sheet)}!`;
  return prefix + cornerText(from) + (to ? `:${cornerText(to)}` : '');
}

function cornerText({ column, columnFixed, row, rowFixed }: Corner): string {
  const letters = column === null ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : `${rowFixed ? '$' : ''}${row + 1}`);
}
