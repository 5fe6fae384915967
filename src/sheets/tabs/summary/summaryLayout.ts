import type { SummarySubject } from '../../../i18n/summary/tellSummary';
import { columnLetters } from '../../headers/address';

/** A block's cells on the page: its first row and column (1-based), how many of each. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LEFT = { column: 1, columns: 5 };
const RIGHT = { column: 7, columns: 6 };
const WHOLE = { column: 1, columns: 1 };

/** The one screen, A to L: two blocks side by side, F between them. Fixed places, so that formats are made once. */
export const PLACES = {
  sentence: { ...WHOLE, row: 2, rows: 2 },
  profit: { ...LEFT, row: 4, rows: 7 },
  waiting: { ...RIGHT, row: 4, rows: 7 },
  top: { ...LEFT, row: 11, rows: 7 },
  debts: { ...RIGHT, row: 11, rows: 7 },
  discounts: { ...LEFT, row: 18, rows: 8 },
  cash: { ...RIGHT, row: 18, rows: 8 },
  pulse: { ...WHOLE, row: 26, rows: 2 },
  losses: { ...WHOLE, row: 28, rows: 6 },
  health: { ...WHOLE, row: 34, rows: 6 },
} as const satisfies Readonly<Record<string, Place>>;

export type PageBlockId = keyof typeof PLACES;

/** The cell at which a subject of the letter is found on the page. */
export function placeOfSubject(subject: SummarySubject): string {
  const { row, column } = PLACES[subject];
  return `${columnLetters(column - 1)}${row}`;
}

/** The page's last row, and the first on which charts stand. */
export const LAST_ROW = 39;
export const CHARTS_ROW = 41;

/** Where the words of a table stand inside its block, from 0: long ones get the wide columns, sums stand under sums. */
export const TABLE_COLUMNS: Readonly<Partial<Record<PageBlockId, readonly number[]>>> = {
  waiting: [0, 1, 3, 5],
  cash: [0, 1, 3, 5],
};

/** Which columns of a block hold words, from 0: they wrap. Sums and headers do not. */
export const WORD_COLUMNS: Readonly<Partial<Record<PageBlockId, readonly number[]>>> = {
  waiting: [0, 3, 5],
  top: [0, 2, 3, 4],
  debts: [0, 3, 5],
};

/** Letters that a sentence may have before it runs into the block beside it, or off the page. */
export const LETTERS = { block: 74, page: 155 } as const;

/**
 * A to L are ours; M holds people's notes and is never written. Hidden from O on, so that a print ends with the notes: how
 * each cell of the page looks, a letter a cell; from AB on the figures of the charts.
 */
export const COLUMNS = { ours: 12, notes: 13, looks: 15, chartData: 28 } as const;

/** Everything to the right that is ours, from the first row on. */
export const DATA = { row: 1, rows: LAST_ROW, column: COLUMNS.looks, columns: 38 } as const;

/** Where each chart's figures begin, header first: row and column of the sheet, 1-based. */
export const CHART_AT = {
  profit: [2, 28],
  margin: [2, 32],
  funnel: [2, 36],
  aging: [2, 39],
  cash: [2, 43],
  trend: [2, 47],
} as const;

const at = (column: number): string => `${columnLetters(column - 1)}1`;

/** Today, the moment of the last run beside it, and which charts stand. */
export const NAMED_CELLS = { today: at(COLUMNS.chartData), lastRun: at(COLUMNS.chartData + 1) } as const;
export const STATE_COLUMN = COLUMNS.chartData + 2;
/** Says whether the hourly check is alive. */
export const HEALTH_CELL = 'H1';
/** The name by which formulas of people take today (spec §7). */
export const TODAY_NAME = 'ROP_TODAY';
export const LAST_RUN_NAME = 'ROP_LAST_RUN';

/** At how many hours of silence the hourly check counts as dead: two beats missed. */
const DEAD_AFTER_HOURS = 3;

const AGE = `NOW()-$${NAMED_CELLS.lastRun.replace(/(\d+)/, '$$$1')}-${DEAD_AFTER_HOURS}/24`;

/**
 * Above 0 when the last run is too long ago: a dead trigger paints nothing, so the sheet's own clock tells. Below 0 all is
 * well; 0: the machine runs and lacks something. The cell's number format says it in words; no argument separators,
 * which depend on the locale.
 */
export const healthFormula = (lacksSomething: boolean): string => (lacksSomething ? `=(${AGE}>0)*1` : `=${AGE}`);
