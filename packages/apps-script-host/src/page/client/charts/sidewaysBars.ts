import type { ChartView } from '../../protocol';
import { svg } from './svg';

const LABEL_WIDTH = 132;
const GAP = 0.3;

/** The rectangle to draw in. */
interface Box {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly pad: number;
}

interface Painted {
  readonly values: readonly (number | null)[];
  readonly paint: string;
}

const length = (value: number | null | undefined): number => Math.max(0, value ?? 0);

/** Bars that lie: a row for each label, which so has room to be read whole. Stacked, a row is one bar of all the series. */
export function sidewaysBars({ labels, isStacked }: ChartView, series: readonly Painted[], box: Box): SVGElement[] {
  const { width, top, bottom, pad } = box;
  const left = labels.length > 1 ? LABEL_WIDTH : pad;
  const step = (bottom - top) / Math.max(1, labels.length);
  const thick = (step * (1 - GAP)) / (isStacked ? 1 : Math.max(1, series.length));
  const reach = labels.map((_, at) => {
    const lengths = series.map(({ values }) => length(values[at]));
    return isStacked ? lengths.reduce((sum, one) => sum + one, 0) : Math.max(0, ...lengths);
  });
  const scale = (width - pad - left) / (Math.max(0, ...reach) || 1);
  return labels.flatMap((label, at) => {
    const y = top + at * step + (step * GAP) / 2;
    let from = left;
    const bars = series.map(({ values, paint }, order) => {
      const bar = { x: from, y: y + (isStacked ? 0 : order * thick), width: length(values[at]) * scale, height: thick };
      if (isStacked) from += bar.width;
      return svg('rect', { ...bar, fill: paint });
    });
    const place = { x: left - 6, y: y + (step * (1 - GAP)) / 2, 'text-anchor': 'end', 'dominant-baseline': 'central' };
    return labels.length > 1 ? [...bars, svg('text', { ...place, 'font-size': 11 }, label)] : bars;
  });
}
