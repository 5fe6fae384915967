import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartDataset } from 'chart.js';
import type { ChartAxis, ChartSeries, ChartView } from '../../protocol';
import { element } from '../element';
import { valueLabels } from './valueLabels';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const COLOURS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6'];
const FONT = 'Roboto, Arial, sans-serif';

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

function datasetOf({ isSideways, isStacked }: ChartView, series: ChartSeries, order: number): Dataset {
  const { name, values, shape, axis, color } = series;
  const paint = color ?? COLOURS[order % COLOURS.length] ?? '';
  const own = { label: name, data: [...values], borderColor: paint, backgroundColor: paint };
  const scales = isSideways ? { xAxisID: 'x' } : { yAxisID: axis };
  const stack = isStacked ? { stack: axis } : {};
  if (shape === 'bar') return { ...own, ...scales, ...stack, type: 'bar', order: 1 };
  return { ...own, ...scales, type: 'line', order: 0, borderWidth: 2, pointRadius: 2, spanGaps: false };
}

const titled = (text: string) => ({ display: text !== '', text, font: { family: FONT, style: 'italic' as const } });

function measured(axis: ChartAxis, language: string) {
  const style = axis.isPercent ? { style: 'percent' as const } : { notation: 'compact' as const };
  const words = new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 1 });
  return {
    beginAtZero: true,
    title: titled(axis.title),
    ticks: { callback: (value: number | string) => words.format(Number(value)) },
  };
}

function scalesOf({ series, isSideways, isStacked, across, left, right }: ChartView, language: string) {
  const names = { title: titled(isSideways ? left.title : across.title), grid: { display: false }, stacked: isStacked };
  if (isSideways) return { x: { ...measured(across, language), stacked: isStacked }, y: names };
  const hasRight = series.some(({ axis }) => axis === 'right');
  return {
    x: names,
    left: { ...measured(left, language), stacked: isStacked, position: 'left' as const },
    ...(hasRight
      ? { right: { ...measured(right, language), position: 'right' as const, grid: { display: false } } }
      : {}),
  };
}

/** A chart at the size that Google gives it: axes with their titles, values by the cells' own formats on pointing. */
export function drawChart(view: ChartView, language: string): { readonly figure: HTMLElement; readonly chart: Chart } {
  const canvas = element('canvas', { width: view.width, height: view.height, role: 'img', ariaLabel: view.title });
  const chart = new Chart(canvas, {
    plugins: [valueLabels(view, FONT)],
    data: { labels: [...view.labels], datasets: view.series.map((series, order) => datasetOf(view, series, order)) },
    options: {
      responsive: false,
      animation: false,
      indexAxis: view.isSideways ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false, axis: view.isSideways ? 'y' : 'x' },
      font: { family: FONT },
      scales: scalesOf(view, language),
      plugins: {
        title: { display: view.title !== '', text: view.title, align: 'start', font: { family: FONT, size: 14 } },
        legend: {
          display: view.hasLegend,
          position: 'bottom',
          labels: {
            boxWidth: 12,
            filter: ({ text, datasetIndex = 0 }) => text !== '' && view.series[datasetIndex]?.isInLegend !== false,
          },
        },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const { name = '', shown = [] } = view.series[datasetIndex] ?? {};
              return [name, shown[dataIndex] ?? ''].filter(Boolean).join(': ');
            },
          },
        },
      },
    },
  });
  return { figure: element('figure', { testId: 'chart' }, canvas), chart };
}
