import type { CellStyle } from '../../../workbook/cellStyle';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** How the texts of a range stand in their cells. */
export class RangeAlignment extends RangePart implements Matching<Google, RangeAlignment> {
  getHorizontalAlignment(): string {
    return acrossOf(firstStyle(this.range));
  }

  getHorizontalAlignments(): unknown[][] {
    return readStyles(this.range, acrossOf);
  }

  setHorizontalAlignment(alignment: string | null): PlacedRange {
    return restyle(this.range, { align: acrossNamed(alignment) });
  }

  setHorizontalAlignments(alignments: unknown[][]): PlacedRange {
    return restyleEach(this.range, alignments, (alignment) => ({ align: acrossNamed(alignment) }));
  }

  getVerticalAlignment(): string {
    return downOf(firstStyle(this.range));
  }

  getVerticalAlignments(): unknown[][] {
    return readStyles(this.range, downOf);
  }

  setVerticalAlignment(alignment: string | null): PlacedRange {
    return restyle(this.range, { verticalAlign: downNamed(alignment) });
  }

  setVerticalAlignments(alignments: unknown[][]): PlacedRange {
    return restyleEach(this.range, alignments, (alignment) => ({ verticalAlign: downNamed(alignment) }));
  }

  getTextDirection(): string | null {
    return firstStyle(this.range).direction ?? null;
  }

  getTextDirections(): unknown[][] {
    return readStyles(this.range, ({ direction }) => direction ?? null);
  }

  setTextDirection(direction: unknown): PlacedRange {
    return restyle(this.range, { direction: directionNamed(direction) });
  }

  setTextDirections(directions: unknown[][]): PlacedRange {
    return restyleEach(this.range, directions, (direction) => ({ direction: directionNamed(direction) }));
  }
}

function acrossOf({ align }: CellStyle): string {
  return align ?? 'general';
}

function acrossNamed(alignment: unknown): 'left' | 'center' | 'right' | null {
  return alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : null;
}

function downOf({ verticalAlign }: CellStyle): string {
  return verticalAlign ?? 'bottom';
}

function downNamed(alignment: unknown): 'top' | 'middle' | null {
  return alignment === 'top' || alignment === 'middle' ? alignment : null;
}

function directionNamed(direction: unknown): 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' | null {
  return direction === 'LEFT_TO_RIGHT' || direction === 'RIGHT_TO_LEFT' ? direction : null;
}
