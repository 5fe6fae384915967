import type { Chart } from 'chart.js';
import type { ChartView } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';
import { drawChart } from './drawChart';

/** What stands in the strip: drawn again only when the charts are others. */
let shown: readonly ChartView[] = [];
let drawn: readonly Chart[] = [];

/** Pixels of a window that has room for a sheet and its charts. */
const ROOMY = 1000;

/** The charts of the sheet in view, in a strip under the grid that a person may fold. */
export function showCharts(strip: HTMLElement, charts: readonly ChartView[], texts: Texts): void {
  if (charts === shown) return;
  shown = charts;
  drawn.forEach((chart) => {
    chart.destroy();
  });
  strip.hidden = charts.length === 0;
  const made = charts.map((chart) => drawChart(chart, document.documentElement.lang));
  drawn = made.map(({ chart }) => chart);
  if (strip.hidden) return;
  // On a usual screen the sheet has the room; where there is more, the drawings stand open under it.
  const open = strip.querySelector('details')?.open ?? window.innerHeight > ROOMY;
  const drawings = element(
    'div',
    { className: 'charts', role: 'group', ariaLabel: texts.charts, tabIndex: 0 },
    ...made.map(({ figure }) => figure),
  );
  strip.replaceChildren(
    element('details', { open }, element('summary', {}, `${texts.charts}: ${charts.length}`), drawings),
  );
}
