import type { Rect } from './rect';

/** Rows or columns inserted (`count` above 0) or deleted (below 0) at a 0-based place. */
export interface Splice {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** The size of the axis before it: what reached the end still does. */
  readonly size: number;
}

interface Span {
  readonly start: number;
  readonly size: number;
}

/** Where a span stands afterwards; null when all of it was deleted. */
export function shiftedSpan(start: number, size: number, splice: Splice): Span | null {
  return splice.count >= 0 ? inserted(start, size, splice) : deleted(start, size, splice.at, -splice.count);
}

function inserted(start: number, size: number, { at, count, size: whole }: Splice): Span {
  if (at <= start) return { start: start + count, size };
  const end = start + size;
  const grows = at < end || (at === whole && end === whole && size > 1);
  return { start, size: grows ? size + count : size };
}

function deleted(start: number, size: number, at: number, count: number): Span | null {
  const end = start + size;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === size) return null;
  return { start: start <= at ? start : Math.max(at, start - count), size: size - lost };
}

/** Where a rectangle stands afterwards; null when all of it was deleted. */
export function shiftedRect(rect: Rect, splice: Splice): Rect | null {
  if (splice.axis === 'rows') {
    const span = shiftedSpan(rect.row, rect.rows, splice);
    return span && { ...rect, row: span.start, rows: span.size };
  }
  const span = shiftedSpan(rect.column, rect.columns, splice);
  return span && { ...rect, column: span.start, columns: span.size };
}
