import type { RawCell, WallClock } from '../../domain/reading/rawCell';
import { asText } from './asText';
import type { CellValue } from './asText';
import { serialOfInstant } from './serial';

/** What was read from a cell, in the form in which it can be written back and shows the same. */
export function asWritable(cell: RawCell, wallClock: WallClock): CellValue {
  if (typeof cell === 'string') return asText(cell);
  return typeof cell === 'object' ? serialOfInstant(wallClock(cell)) : cell;
}
