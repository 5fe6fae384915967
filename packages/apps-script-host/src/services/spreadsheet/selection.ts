import type { PlacedRange } from '../runtime/execution';

/** Makes the range the selection, and its sheet the active one. */
export function select(range: PlacedRange): PlacedRange {
  range.execution.book.active = range.sheet;
  range.execution.book.selection = range.rect;
  return range;
}
