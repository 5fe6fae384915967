import type { ChartSeries } from '../../protocol';

/** A value's height in the drawing. */
export type Scale = (value: number) => number;

export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A scale on which all of `values` and zero are in sight. */
export function scaleOf(values: readonly number[], { top, bottom }: Frame): Scale {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const span = most - least || 1;
  return (value) => top + ((most - value) / span) * (bottom - top);
}

/** Every value of the series; stacked, the heights that they reach together. */
export function heightsOf(series: readonly ChartSeries[], isStacked: boolean): number[] {
  if (!isStacked) return series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const heights: number[] = [];
  for (const { values } of series) values.forEach((value, at) => (heights[at] = (heights[at] ?? 0) + (value ?? 0)));
  return heights;
}
