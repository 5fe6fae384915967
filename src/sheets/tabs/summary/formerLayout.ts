import type { RawCell } from '../../../domain/reading/rawCell';
import { LANGUAGES } from '../../../domain/language';
import { summaryMessages } from '../../../i18n/summary';
import { removeCharts } from './charts';
import { COLUMNS } from './summaryLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly RawCell[])[];

/**
 * The page before it became one screen: its blocks stood under each other in A to K, people's notes in L, the figures of
 * the charts from N on. It is known by where the notes are, or by the words beside the moment of its run.
 */
const FORMER = {
  rows: 78,
  columns: 11,
  notes: 11,
  chartData: { column: 13, columns: 17, row: 1, rows: 32 },
  label: { column: 8, words: ['День и время сборки', 'Day and time built'] },
  /** Where its health line stood. */
  health: 'A74',
  /** Where the moment of the last run stood, which has a name. */
  lastRun: 'K1',
  /** First row (from 0), lines below it, columns: what was ours. */
  blocks: [
    [2, 12, 4],
    [16, 6, 8],
    [24, 9, 1],
    [37, 6, 5],
    [45, 6, 11],
    [60, 0, 1],
    [72, 5, 1],
  ],
} as const;

export const FORMER_HEALTH = FORMER.health;
export const FORMER_LAST_RUN = FORMER.lastRun;

/** Whether a summary is laid out as earlier versions did, by its first row. */
export function isFormer([heading = []]: Values): boolean {
  const titles = LANGUAGES.map((language) => summaryMessages(language).notes);
  const isAt = (column: number, words: readonly string[]): boolean => words.includes(String(heading[column] ?? ''));
  if (isAt(COLUMNS.notes - 1, titles)) return false;
  return isAt(FORMER.notes, titles) || isAt(FORMER.label.column, FORMER.label.words);
}

/** Cells of the former page, and beside it, that were people's. */
export function isFormerlyPeoples(row: number, column: number): boolean {
  const { columns, chartData, notes } = FORMER;
  if (column >= columns) {
    if (row === 0 && column === notes) return false;
    const [down, right] = [row - chartData.row, column - chartData.column];
    return down < 0 || down >= chartData.rows || right < 0 || right >= chartData.columns;
  }
  if (row === 0) return column > 0 && column < columns - 3;
  if (row >= FORMER.rows) return true;
  const block = FORMER.blocks.find(([top, lines]) => row >= top && row <= top + lines);
  return block === undefined || column >= (row === block[0] ? 1 : block[2]);
}

/**
 * Makes room for today's page. A column goes in before the notes, so that they stay in their rows, one to the right, and
 * people's formulas follow; what people wrote between the figures goes to the notes of its row, or where that is taken
 * to the first free one below. What was ours is cleared, with its charts.
 */
export function clearFormer(sheet: Sheet, values: Values): void {
  sheet.insertColumnAfter(FORMER.columns);
  const written = values.flatMap((cells, row) =>
    cells
      .slice(0, FORMER.columns)
      .flatMap((cell, column) => (cell !== '' && isFormerlyPeoples(row, column) ? [{ row, column }] : [])),
  );
  const taken = new Set(values.flatMap((cells, row) => ((cells[FORMER.notes] ?? '') === '' ? [] : [row])));
  for (const { row, column } of written) {
    let free = row;
    while (taken.has(free)) free += 1;
    taken.add(free);
    moveCell(sheet, [row + 1, column + 1], [free + 1, COLUMNS.notes]);
  }
  const { column, columns } = FORMER.chartData;
  removeCharts(sheet, column + 2);
  const rows = Math.min(FORMER.rows, sheet.getMaxRows());
  sheet.getRange(1, 1, rows, COLUMNS.ours).breakApart().clear().clearNote();
  sheet.getRange(1, column + 2, Math.min(rows, FORMER.chartData.row + FORMER.chartData.rows), columns).clear();
}

type Cell = readonly [row: number, column: number];

/** A formula stays as it reads. */
function moveCell(sheet: Sheet, from: Cell, to: Cell): void {
  const [source, target] = [sheet.getRange(...from), sheet.getRange(...to)];
  const formula = source.getFormula();
  target.setNumberFormat(source.getNumberFormat());
  if (formula === '') target.setValue(source.getValue());
  else target.setFormula(formula);
}
