import type { Chart, Plugin } from 'chart.js';
import type { ChartView } from '../../protocol';

const LIGHT = '#ffffff';
const DARK = '#202124';
/** Pixels of a label's letters, and of what a bar must have to hold them. */
const SIZE = 11;
const ROOM = SIZE + 3;

/** A bar or a point as it was drawn. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  /** Where the bar begins; of points nowhere. */
  readonly base?: number;
}

/** Writes the values of the series that ask for it: inside the parts of stacked bars that have the room, else above. */
export function valueLabels(view: ChartView, font: string): Plugin {
  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `${SIZE}px ${font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      view.series.forEach(({ isLabelled, shape, values, shown, isDark }, order) => {
        if (!isLabelled || view.isSideways) return;
        const isInside = view.isStacked && shape === 'bar';
        chart.getDatasetMeta(order).data.forEach((element, at) => {
          if (values[at] === null || values[at] === undefined) return;
          const { x, y, base = y } = element as unknown as Drawn;
          if (isInside && Math.abs(base - y) < ROOM) return;
          ctx.fillStyle = isInside && isDark ? LIGHT : DARK;
          ctx.fillText(shown[at] ?? '', x, isInside ? (y + base) / 2 : Math.max(SIZE, y - SIZE));
        });
      });
      ctx.restore();
    },
  };
}
