import type { PlacedRange } from '../../runtime/execution';

/**
 * What a range can do in one subject. A script sees the methods of every part as the range's own; a part that changes
 * its range gives the range back, so that calls go on from it.
 */
export abstract class RangePart {
  constructor(protected readonly range: PlacedRange) {}
}
