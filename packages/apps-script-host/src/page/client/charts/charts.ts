import type { ChartView } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';
import { chartSvg } from './chartSvg';

/** The charts of the sheet in view, in a strip under the grid that a person may fold. */
export function showCharts(strip: HTMLElement, charts: readonly ChartView[], texts: Texts): void {
  strip.hidden = charts.length === 0;
  if (strip.hidden) return;
  const open = strip.querySelector('details')?.open ?? true;
  const drawings = element(
    'div',
    { className: 'charts', role: 'group', ariaLabel: texts.charts, tabIndex: 0 },
    ...charts.map(chartSvg),
  );
  strip.replaceChildren(
    element('details', { open }, element('summary', {}, `${texts.charts}: ${charts.length}`), drawings),
  );
}
