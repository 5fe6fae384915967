import type { DealsTab } from '../reading/book';
import { namesApart } from '../headers/repeatedHeaders';

/** A header of the team's: plain data. */
export interface HeaderLine {
  /** One that stands more than once is numbered: «Сумма (2)». */
  readonly header: string;
  /** The first different things that stand under it, as people see them. */
  readonly sample: string;
}

/** The same with its place, 0-based. */
export interface PlacedHeader extends HeaderLine {
  readonly at: number;
}

/** How far down something to show is looked for. */
const ROWS_LOOKED_AT = 50;
/** Longer cells are told by their beginning. */
const SAMPLE = 30;
const SAMPLES = 3;

/** The team's own headers in their order, each with samples of what stands under it. */
export function headerLines({ sheet, headerRow, headers, passedOver }: DealsTab): PlacedHeader[] {
  const last = Math.min(sheet.getMaxRows(), headerRow + ROWS_LOOKED_AT);
  const [row = [], ...under] = sheet.getRange(`${headerRow}:${last}`).getDisplayValues();
  const passed = new Set(passedOver.map(({ row: number }) => number));
  const cells = under.filter((_, at) => !passed.has(headerRow + 1 + at));
  const ours = new Set(Object.values(headers.own));
  const names = namesApart(row.map((cell, at) => (ours.has(at) ? '' : cell)));
  return names.flatMap((header, at) => {
    if (header === '') return [];
    const standing = new Set(cells.map((values) => (values[at] ?? '').trim().slice(0, SAMPLE)));
    standing.delete('');
    return [{ header, at, sample: [...standing].slice(0, SAMPLES).join('; ') }];
  });
}
