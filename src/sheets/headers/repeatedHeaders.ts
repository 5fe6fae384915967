import type { RawCell } from '../../domain/reading/rawCell';
import { headerKey } from './headerKey';

const keyOf = (cell: RawCell | undefined): string => (typeof cell === 'string' ? headerKey(cell) : '');

/**
 * The headers of a row by names that tell them apart: of two «Сумма» the first is «Сумма (1)», the second «Сумма (2)».
 * What is no header is ''.
 */
export function namesApart(row: readonly RawCell[]): readonly string[] {
  const keys = row.map(keyOf);
  return row.map((cell, at) => {
    const key = keys[at] ?? '';
    if (key === '') return '';
    if (keys.indexOf(key) === keys.lastIndexOf(key)) return String(cell);
    return `${String(cell)} (${keys.slice(0, at + 1).filter((other) => other === key).length})`;
  });
}

/** The row with the headers that were chosen by such a name called by it: the others still read alike. */
export function withChosenApart(row: readonly RawCell[], chosen: readonly string[]): readonly RawCell[] {
  if (chosen.length === 0) return row;
  const keys = new Set(chosen.map(headerKey));
  const names = namesApart(row);
  return row.map((cell, at) => (keys.has(keyOf(names[at])) ? (names[at] ?? cell) : cell));
}
