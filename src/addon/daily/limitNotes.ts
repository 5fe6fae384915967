import type { AddonMessages } from '../../i18n/addon/messages';
import type { OpenedBook } from '../book/openedBook';

/** What a spreadsheet may hold, and how long a run may take. */
const MOST_CELLS = 10_000_000;
const MOST_MS = 6 * 60_000;

/** From the half of either it is said that the end is near: there is still time to move (docs/scale.md). */
const isNear = (part: number, whole: number): boolean => 2 * part >= whole;

/** How much of the platform's limits is used. */
export interface Usage {
  /** Of the deals alone, from their first column to the last that is ours or known. */
  readonly cells: number;
  readonly tookMs: number;
}

export function usageOf({ book: { deals }, openedAt }: OpenedBook, nowMs: number): Usage {
  const { index, own } = deals.headers;
  const width = 1 + Math.max(-1, ...Object.values(index), ...Object.values(own));
  return { cells: deals.lastRow * width, tookMs: nowMs - openedAt };
}

/** That the sheet comes near what it can be, in sentences. */
export function limitNotes({ cells, tookMs }: Usage, say: AddonMessages): string[] {
  return [
    ...(isNear(cells, MOST_CELLS) ? [say.nearCells(Math.floor(cells / 100_000) / 10)] : []),
    ...(isNear(tookMs, MOST_MS) ? [say.nearMinutes(Math.floor(tookMs / 60_000))] : []),
  ];
}
