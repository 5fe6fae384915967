import type { ChartSeries, ChartView } from '../../protocol';
import { element } from '../element';
import { heightsOf, scaleOf } from './scale';
import type { Scale } from './scale';
import { sidewaysBars } from './sidewaysBars';
import { svg } from './svg';

const WIDTH = 360;
const HEIGHT = 160;
const PAD = 20;
const FRAME = { top: 10, bottom: HEIGHT - PAD };
const LETTER = 6;
const COLOURS = ['#2f6fb3', '#e0873a', '#5a9e6f', '#a0527d', '#8a8f98', '#c9b03c'];

interface Drawn extends ChartSeries {
  readonly paint: string;
  readonly scale: Scale;
}

/** Each axis has a scale of its own. */
function drawnSeries({ series, isStacked }: ChartView): Drawn[] {
  const scaleAt = (axis: ChartSeries['axis']): Scale =>
    scaleOf(
      heightsOf(
        series.filter((one) => one.axis === axis),
        isStacked,
      ),
      FRAME,
    );
  const scales = { left: scaleAt('left'), right: scaleAt('right') };
  return series.map((one, order) => ({
    ...one,
    paint: one.color ?? COLOURS[order % COLOURS.length] ?? '',
    scale: scales[one.axis],
  }));
}

function line({ values, paint, scale }: Drawn, step: number): SVGElement {
  const points = values.flatMap((value, at) => (value === null ? [] : [`${PAD + (at + 0.5) * step},${scale(value)}`]));
  return svg('polyline', { points: points.join(' '), fill: 'none', stroke: paint, 'stroke-width': 2 });
}

function bars(all: readonly Drawn[], isStacked: boolean, step: number): SVGElement[] {
  const width = (step * 0.7) / (isStacked ? 1 : Math.max(1, all.length));
  const raised: number[] = [];
  return all.flatMap(({ values, paint, scale }, order) =>
    values.map((value, at) => {
      const from = isStacked ? (raised[at] ?? 0) : 0;
      const to = from + (value ?? 0);
      raised[at] = to;
      const x = PAD + at * step + step * 0.15 + (isStacked ? 0 : order * width);
      const [y, height] = [Math.min(scale(from), scale(to)), Math.abs(scale(to) - scale(from))];
      return svg('rect', { x, y, width, height, fill: paint });
    }),
  );
}

/** A text cut short says so: half a number would be another number. */
const fitted = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;

/** As many labels as there is room for. */
function labels({ labels: texts }: ChartView, step: number): SVGElement[] {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const every = Math.max(1, Math.ceil((Math.min(longest, 8) * LETTER) / step));
  const room = Math.floor((step * every) / LETTER);
  const place = { y: HEIGHT - 6, 'text-anchor': 'middle', 'font-size': 10 };
  return texts.flatMap((text, at) =>
    at % every === 0 ? [svg('text', { ...place, x: PAD + (at + 0.5) * step }, fitted(text, room))] : [],
  );
}

function legend(series: readonly Drawn[]): HTMLElement[] {
  // The title names the only one.
  const named = series.length < 2 ? [] : series.filter(({ name }) => name !== '');
  return named.map(({ name, paint }) => {
    const swatch = element('i', {});
    swatch.style.background = paint;
    return element('span', {}, swatch, name);
  });
}

/** Bars and lines that stand on an axis, with labels under it. */
function upright(chart: ChartView, series: readonly Drawn[]): SVGElement[] {
  const step = (WIDTH - 2 * PAD) / Math.max(1, chart.labels.length);
  const base = series[0]?.scale(0) ?? FRAME.bottom;
  const barSeries = series.filter(({ shape }) => shape === 'bar');
  const lineSeries = series.filter(({ shape }) => shape === 'line');
  return [
    svg('line', { x1: PAD, x2: WIDTH - PAD, y1: base, y2: base, stroke: '#b9bfc7' }),
    ...bars(barSeries, chart.isStacked, step),
    ...lineSeries.map((one) => line(one, step)),
    ...labels(chart, step),
  ];
}

/** A plain drawing of a chart: its bars and lines, labels and names of series. */
export function chartSvg(chart: ChartView): HTMLElement {
  const series = drawnSeries(chart);
  const view = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT };
  const drawing = svg('svg', { ...view, role: 'img', 'aria-label': chart.title });
  const box = { width: WIDTH, top: FRAME.top, bottom: HEIGHT - FRAME.top, pad: PAD };
  drawing.append(...(chart.isSideways ? sidewaysBars(chart, series, box) : upright(chart, series)));
  const title = element('b', {}, chart.title);
  return element('figure', { testId: 'chart' }, element('figcaption', {}, title, ...legend(series)), drawing);
}
