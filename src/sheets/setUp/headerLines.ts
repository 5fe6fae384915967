import type { DealsPlace } from '../dealRows/dealsPlace';
import { headerKey } from '../headers/headerKey';

/** A header of the team's: plain data. */
export interface HeaderLine {
  readonly header: string;
  /** The first thing that stands under it, as people see it; '' when nothing does. */
  readonly sample: string;
  /** It stands more than once, so that it names no column for sure. */
  readonly isRepeated: boolean;
}

/** How far down something to show is looked for. */
const ROWS_LOOKED_AT = 50;
/** Longer cells are told by their beginning. */
const SAMPLE = 40;

/** The team's own headers in their order, each with a sample of what stands under it. */
export function headerLines({ sheet, headerRow, headers }: DealsPlace): HeaderLine[] {
  const last = Math.min(sheet.getMaxRows(), headerRow + ROWS_LOOKED_AT);
  const [row = [], ...cells] = sheet.getRange(`${headerRow}:${last}`).getDisplayValues();
  const ours = new Set(Object.values(headers.own));
  const keys = row.map((cell, at) => (ours.has(at) ? '' : headerKey(cell)));
  return row.flatMap((header, at) => {
    const key = keys[at] ?? '';
    if (key === '' || keys.indexOf(key) < at) return [];
    const sample = cells.map((values) => values[at]?.trim() ?? '').find((cell) => cell !== '') ?? '';
    return [{ header, sample: sample.slice(0, SAMPLE), isRepeated: keys.lastIndexOf(key) > at }];
  });
}
