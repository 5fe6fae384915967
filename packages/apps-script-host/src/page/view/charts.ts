import type { ChartData } from '../../bookData';
import { partsOf } from '../../workbook/chartParts';
import type { ChartColumn } from '../../workbook/chartParts';
import type { SheetModel } from '../../workbook/sheetModel';
import type { WorkbookModel } from '../../workbook/workbookModel';
import type { ChartView } from '../protocol';

/** What the cells of a column show, and what they hold; nothing where its sheet is gone. */
function cellsOf(book: WorkbookModel, { sheet: name, rect }: ChartColumn): { text: string; value: number | null }[] {
  const sheet = book.sheetNamed(name);
  if (!sheet) return [];
  return Array.from({ length: rect.rows }, (_, at) => {
    const value = sheet.valueAt(rect.row + at, rect.column);
    const text = book.displayAt(sheet, rect.row + at, rect.column);
    return { text, value: typeof value === 'number' ? value : null };
  });
}

function chartView(book: WorkbookModel, chart: ChartData): ChartView {
  const { labels, series, ...look } = partsOf(chart);
  const { headers } = chart;
  return {
    ...look,
    labels: labels
      ? cellsOf(book, labels)
          .slice(headers)
          .map(({ text }) => text)
      : [],
    series: series.map((part) => {
      const cells = cellsOf(book, part);
      const figures = cells.slice(headers);
      return {
        name: headers > 0 ? (cells[0]?.text ?? '') : '',
        values: figures.map(({ value }) => value),
        shown: figures.map(({ text }) => text),
        shape: part.shape === 'line' || part.shape === 'area' ? 'line' : 'bar',
        axis: part.axis,
        color: part.color,
        isDark: part.isDark,
        isLabelled: part.isLabelled,
        isInLegend: part.isInLegend,
      };
    }),
  };
}

/** The charts of a sheet with the values they show now. */
export function chartViews(book: WorkbookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}
