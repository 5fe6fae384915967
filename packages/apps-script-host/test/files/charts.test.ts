import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { blankSheet } from '../../src/blankSheet';
import type { BookData, ChartData, SheetData } from '../../src/bookData';
import { createBookFiles } from '../../src/files/bookFiles';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const { readBookFile, writeBookFile } = createBookFiles({ sidecarEnding: '.kept.json' });

const COMBO: ChartData = {
  id: 7,
  type: 'COMBO',
  ranges: [{ sheet: "План 'а'", rect: { row: 0, column: 1, rows: 4, columns: 4 } }],
  anchor: [6, 1, 536, 4],
  headers: 1,
  options: {
    title: 'Прибыль <и> маржа',
    width: 524,
    height: 252,
    legend: { position: 'bottom' },
    hAxis: { title: 'день' },
    vAxes: { 0: { title: '₽ млн' }, 1: { title: 'маржа, %', format: 'percent' } },
    seriesType: 'bars',
    series: {
      0: { color: '#2b5fa8', type: 'bars', dataLabel: 'value' },
      1: { color: '#9aa0a6', type: 'line', dataLabel: 'value', pointSize: 4, visibleInLegend: false },
      2: { color: '#b3261e', type: 'line', targetAxisIndex: 1 },
    },
  },
};
const part = (change: Partial<ChartData>, options: ChartData['options'] = {}): ChartData => ({
  ...COMBO,
  ranges: [{ sheet: "План 'а'", rect: { row: 0, column: 1, rows: 4, columns: 2 } }],
  ...change,
  options: { title: 'т', width: 300, height: 200, legend: { position: 'none' }, ...options },
});

function bookWith(charts: readonly ChartData[]): BookData {
  const row = (...values: (string | number)[]) => values.map((value) => ({ value }));
  const sheet: SheetData = {
    ...blankSheet("План 'а'"),
    rows: [
      row('', 'день', 'факт', 'план', 'маржа'),
      row('', '1', 1.5, 2, 0.1),
      row('', '2', 2.5, 3, 0.12),
      row('', '3', 3.5, 4, 0.07),
    ],
    hiddenColumns: [2],
    charts,
  };
  return { title: 'x', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets: [sheet], namedRanges: [] };
}

/** The charts as whoever has the file alone finds them. */
function foundAgain(charts: readonly ChartData[]): readonly ChartData[] {
  writeBookFile(bookWith(charts), file('drawn.xlsx'));
  return readBookFile(file('alone.xlsx', readFileSync(file('drawn.xlsx')))).sheets[0]?.charts ?? [];
}

describe('charts in a saved workbook', () => {
  test('come back from the file alone: ranges, series, axes, size', () => {
    const [found] = foundAgain([COMBO]);
    expect(found).toEqual({
      ...COMBO,
      id: 1,
      // 536 pixels from A, past A, B and the hidden C, four columns of 100 pixels and 36 more.
      anchor: [6, 7, 36, 4],
      options: {
        title: 'Прибыль <и> маржа',
        width: 524,
        height: 252,
        legend: { position: 'bottom' },
        hAxis: { title: 'день' },
        vAxes: { 0: { title: '₽ млн' }, 1: { title: 'маржа, %', format: 'percent' } },
        series: COMBO.options['series'],
      },
    });
  });

  test.each([
    ['columns, stacked', part({ type: 'COLUMN' }, { isStacked: true })],
    ['bars that lie', part({ type: 'BAR' }, { hAxis: { title: 'штук' } })],
    ['a line', part({ type: 'LINE' }, { vAxes: { 0: { format: 'percent' } } })],
    ['an area', part({ type: 'AREA' })],
    ['a pie', part({ type: 'PIE' })],
    [
      'columns apart, without headers',
      part({
        type: 'LINE',
        headers: 0,
        ranges: [1, 4].map((column) => ({
          sheet: "План 'а'",
          rect: { row: 1, column, rows: 3, columns: 1 },
        })),
      }),
    ],
  ])('%s', (_, chart) => {
    const [found] = foundAgain([chart]);
    expect(found).toMatchObject({
      type: chart.type,
      ranges: chart.ranges,
      headers: chart.headers,
      options: chart.options,
    });
  });

  test('with nothing to draw from are in no file', () => {
    expect(foundAgain([part({ ranges: [] }), part({ headers: 4 })])).toEqual([]);
  });

  test('are parts that another program opens', async () => {
    foundAgain([COMBO, part({ type: 'COLUMN' }, { isStacked: true })]);
    const { sheets } = await readXlsx(readFileSync(file('drawn.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(["План 'а'"]);
  });
});
