import { dayOf } from '../../../domain/calendar/time';
import type { Phrases } from '../../../domain/words/phrases';
import { speechOf } from '../../../i18n/figures/told';
import { summaryHeading } from '../../../i18n/summary/tellSummary';
import type { Summary } from '../../../i18n/summary/tellSummary';
import { asText } from '../../cells/asText';
import type { CellValue } from '../../cells/asText';
import { columnLetters } from '../../headers/address';
import { serialOfDay, serialOfInstant } from '../../cells/serial';
import { isTable, wordOf } from './block';
import type { Block, Look, Word } from './block';
import { placeCharts } from './chartData';
import type { ChartFigures } from './chartData';
import { pageBlocks } from './pageBlocks';
import {
  COLUMNS,
  DATA,
  HEALTH_CELL,
  healthFormula,
  LAST_ROW,
  LETTERS,
  NAMED_CELLS,
  PLACES,
  STATE_COLUMN,
  TABLE_COLUMNS,
  WORD_COLUMNS,
} from './summaryLayout';
import type { PageBlockId, Place } from './summaryLayout';
import { wordWrap } from './wordWrap';

/** The summary as cells: the page from A1 on, which of them wrap, and what is ours to the right. */
export interface SummaryCells {
  readonly page: CellValue[][];
  readonly wraps: boolean[][];
  readonly data: CellValue[][];
}

/** The letters that the highlights of the page know. */
export const LOOKS: Readonly<Record<Look, string>> = { bad: 'b', doubtful: 'd', quiet: 'q' };

function grid<Cell>(rows: number, columns: number, cell: Cell): Cell[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
}

/** Puts a value at a cell of the sheet, 1-based, into a grid that begins at `from`. */
function put<Cell>(into: Cell[][], row: number, column: number, value: Cell, from = 1): void {
  const line = into[row - 1];
  if (line !== undefined && column - from < line.length) line[column - from] = value;
}

function columnOf(address: string): number {
  const letters = address.replace(/\d+/, '');
  let column = 1;
  while (columnLetters(column - 1) !== letters) column += 1;
  return column;
}

/** A sentence takes as many rows as it needs, a table's line one; what the place has no row for is left out. */
function linesOf({ header, lines }: Block, { columns }: Place): (readonly Word[])[] {
  const letters = columns === 1 ? LETTERS.page : LETTERS.block;
  const rows = lines.flatMap((line): (readonly Word[])[] => {
    if (isTable(line)) return [line];
    const broken = wordWrap(wordOf(line), letters);
    return broken.map((word) => [typeof line === 'string' ? word : { ...line, word }]);
  });
  return header.length === 0 ? rows : [header, ...rows];
}

function putBlock(cells: SummaryCells, id: PageBlockId, block: Block): void {
  const place = PLACES[id];
  linesOf(block, place)
    .slice(0, place.rows)
    .forEach((words, down) => {
      const row = place.row + down;
      const isHeader = down === 0 && block.header.length > 0;
      words.forEach((word, at) => {
        const right = words.length > 1 ? (TABLE_COLUMNS[id]?.[at] ?? at) : at;
        const column = place.column + right;
        put(cells.page, row, column, asText(wordOf(word)));
        if (typeof word !== 'string') put(cells.data, row, COLUMNS.looks + column - 1, LOOKS[word.look], DATA.column);
        const isWrapped = !isHeader && words.length > 1 && (WORD_COLUMNS[id]?.includes(right) ?? false);
        if (isWrapped) put(cells.wraps, row, column, true);
      });
    });
}

/**
 * Lays out the whole summary; everything that changes from day to day is in it.
 *
 * @param charts the figures of the charts that are drawn
 */
export function summaryCells(summary: Summary, charts: ChartFigures, phrases: Phrases): SummaryCells {
  const { lastRun, notes } = summary.health;
  const cells: SummaryCells = {
    page: grid<CellValue>(LAST_ROW, COLUMNS.ours, ''),
    wraps: grid(LAST_ROW, COLUMNS.ours, false),
    data: grid<CellValue>(DATA.rows, DATA.columns, ''),
  };
  put(cells.page, 1, 1, asText(summaryHeading(summary, phrases)));
  put(cells.page, 1, columnOf(HEALTH_CELL), healthFormula(notes.length > 0));
  put(cells.data, 1, columnOf(NAMED_CELLS.today), serialOfDay(dayOf(lastRun)), DATA.column);
  put(cells.data, 1, columnOf(NAMED_CELLS.lastRun), serialOfInstant(lastRun), DATA.column);
  put(cells.data, 1, STATE_COLUMN, charts.state, DATA.column);
  const blocks = pageBlocks(summary, speechOf(phrases, summary.day.columns));
  for (const id of Object.keys(blocks) as PageBlockId[]) putBlock(cells, id, blocks[id]);
  placeCharts(charts, (row, column, value) => {
    put(cells.data, row, column, value, DATA.column);
  });
  return cells;
}
