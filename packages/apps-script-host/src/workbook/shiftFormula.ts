import { mapReferences, type Corner, type Reference } from './references';
import { shiftedSpan, type Splice } from './splice';

/** The formula moved by `rows` and `columns`: relative references move with it, fixed ones stay. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, ({ sheet, from, to }) => {
    const next = { sheet, from: moved(from), to: to && moved(to) };
    return isOnGrid(next.from) && (next.to === null || isOnGrid(next.to)) ? next : null;
  });
}

function isOnGrid({ row, column }: Corner): boolean {
  return (row ?? 0) >= 0 && (column ?? 0) >= 0;
}

/** The formula after rows or columns of `sheet` were inserted or deleted; `own` is the sheet it stands on. */
export function splicedFormula(formula: string, own: string, sheet: string, splice: Splice): string {
  return mapReferences(formula, (reference) =>
    (reference.sheet ?? own) === sheet ? splicedReference(reference, splice) : reference,
  );
}

function splicedReference(reference: Reference, splice: Splice): Reference | null {
  const axis = splice.axis === 'rows' ? 'row' : 'column';
  const first = reference.from[axis];
  const last = (reference.to ?? reference.from)[axis];
  if (first === null && last === null) return reference;
  const start = first ?? 0;
  const span = shiftedSpan(start, (last ?? Number.MAX_SAFE_INTEGER) - start + 1, splice);
  if (!span) return null;
  const from = { ...reference.from, [axis]: first === null ? null : span.start };
  const to = reference.to && { ...reference.to, [axis]: last === null ? null : span.start + span.size - 1 };
  return { ...reference, from, to };
}

/** The formula after the sheet `from` was renamed `to`. */
export function renamedFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) => (reference.sheet === from ? { ...reference, sheet: to } : reference));
}
