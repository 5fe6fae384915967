import type { CellStyle } from '../../../workbook/cellStyle';
import type { Matching } from '../../runtime/emulated';
import type { PlacedRange } from '../../runtime/execution';
import { firstStyle, readStyles, restyle, restyleEach } from './cellStyles';
import { RangePart } from './rangePart';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** What becomes of texts that are longer than their cells. */
export class RangeWraps extends RangePart implements Matching<Google, RangeWraps> {
  getWrap(): boolean {
    return isWrapped(firstStyle(this.range));
  }

  getWraps(): unknown[][] {
    return readStyles(this.range, isWrapped);
  }

  setWrap(wrap: boolean): PlacedRange {
    return restyle(this.range, { wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  setWraps(wraps: unknown[][]): PlacedRange {
    return restyleEach(this.range, wraps, (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategy(): string {
    return strategyOf(firstStyle(this.range));
  }

  getWrapStrategies(): unknown[][] {
    return readStyles(this.range, strategyOf);
  }

  setWrapStrategy(strategy: unknown): PlacedRange {
    return restyle(this.range, { wrap: strategyNamed(strategy) });
  }

  setWrapStrategies(strategies: unknown[][]): PlacedRange {
    return restyleEach(this.range, strategies, (strategy) => ({ wrap: strategyNamed(strategy) }));
  }
}

/** True where no strategy was set, though the strategy then is OVERFLOW. */
function isWrapped({ wrap = 'WRAP' }: CellStyle): boolean {
  return wrap === 'WRAP';
}

function strategyOf({ wrap }: CellStyle): string {
  return wrap ?? 'OVERFLOW';
}

function strategyNamed(strategy: unknown): 'WRAP' | 'CLIP' | 'OVERFLOW' {
  return strategy === 'WRAP' || strategy === 'CLIP' ? strategy : 'OVERFLOW';
}
