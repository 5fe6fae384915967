import type { ChartSeries, ChartView } from '../../protocol';
import { element } from '../element';

const WIDTH = 420;
const HEIGHT = 200;
const PAD = 24;
const COLOURS = ['#2f6fb3', '#e0873a', '#5a9e6f', '#a0527d', '#8a8f98', '#c9b03c'];

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}

interface Scale {
  readonly y: (value: number) => number;
  readonly step: number;
}

/** Zero is always in sight. */
function scaleOf({ series, labels }: ChartView, stacked: boolean): Scale {
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const all = [0, ...(stacked ? totals : series.flatMap(({ values }) => values.map((value) => value ?? 0)))];
  const top = all.reduce((a, b) => Math.max(a, b));
  const bottom = all.reduce((a, b) => Math.min(a, b));
  const span = top - bottom || 1;
  return {
    y: (value) => PAD + ((top - value) / span) * (HEIGHT - 2 * PAD),
    step: (WIDTH - 2 * PAD) / Math.max(1, labels.length),
  };
}

function line({ values }: ChartSeries, colour: string, { y, step }: Scale): SVGElement[] {
  const points = values.flatMap((value, at) => (value === null ? [] : [`${PAD + (at + 0.5) * step},${y(value)}`]));
  return [svg('polyline', { points: points.join(' '), fill: 'none', stroke: colour, 'stroke-width': 2 })];
}

function bars(chart: ChartView, stacked: boolean, { y, step }: Scale): SVGElement[] {
  const width = (step * 0.7) / (stacked ? 1 : Math.max(1, chart.series.length));
  const raised = chart.labels.map(() => 0);
  return chart.series.flatMap(({ values }, order) =>
    values.map((value, at) => {
      const from = stacked ? (raised[at] ?? 0) : 0;
      const to = from + (value ?? 0);
      raised[at] = to;
      const x = PAD + at * step + step * 0.15 + (stacked ? 0 : order * width);
      const box = { x, y: Math.min(y(from), y(to)), width, height: Math.abs(y(to) - y(from)) };
      return svg('rect', { ...box, fill: COLOURS[order % COLOURS.length] ?? '' });
    }),
  );
}

function labels(chart: ChartView, { step }: Scale): SVGElement[] {
  const every = Math.ceil(chart.labels.length / 10);
  return chart.labels.flatMap((label, at) =>
    at % every === 0
      ? [
          svg(
            'text',
            { x: PAD + (at + 0.5) * step, y: HEIGHT - 6, 'text-anchor': 'middle', 'font-size': 10 },
            label.slice(0, 12),
          ),
        ]
      : [],
  );
}

/** A plain drawing of a chart: its bars or lines, labels and names of series; a combined chart draws as lines. */
export function chartSvg(chart: ChartView): HTMLElement {
  const stacked = chart.kind === 'stacked';
  const scale = scaleOf(chart, stacked);
  const marks =
    chart.kind === 'line'
      ? chart.series.flatMap((series, order) => line(series, COLOURS[order % COLOURS.length] ?? '', scale))
      : bars(chart, stacked, scale);
  const drawing = svg('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    role: 'img',
    'aria-label': chart.title,
  });
  drawing.append(
    svg('line', { x1: PAD, x2: WIDTH - PAD, y1: scale.y(0), y2: scale.y(0), stroke: '#b9bfc7' }),
    ...marks,
    ...labels(chart, scale),
  );
  const names = chart.series.map(({ name }, order) => {
    const label = element('span', {}, name);
    label.style.color = COLOURS[order % COLOURS.length] ?? '';
    return label;
  });
  return element('figure', { testId: 'chart' }, element('figcaption', {}, chart.title, ' ', ...names), drawing);
}
