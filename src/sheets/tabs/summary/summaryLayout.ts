/** Rows of the summary, 1-based. The page has fixed places, so that charts and formats are made once. */
export const ROWS = {
  heading: 1,
  profit: 3,
  top: 17,
  answers: 25,
  pipelineHygiene: 38,
  debts: 46,
  trend: 61,
  health: 73,
  last: 78,
} as const;

export type SummaryBlock = Exclude<keyof typeof ROWS, 'last'>;

/** How far each block's own cells go under its title: lines down, columns to the right. People keep the others. */
export const EXTENTS: Readonly<Record<Exclude<SummaryBlock, 'heading'>, readonly [lines: number, columns: number]>> = {
  profit: [12, 4],
  top: [6, 8],
  answers: [9, 1],
  pipelineHygiene: [6, 5],
  debts: [6, 11],
  trend: [0, 1],
  health: [5, 1],
};

/** Where the words of a block's table stand, as columns from 0, when not one beside the other: long ones get room. */
export const TABLE_COLUMNS: Readonly<Partial<Record<SummaryBlock, readonly number[]>>> = {
  top: [0, 1, 2, 3, 4, 5, 7],
  debts: [0, 1, 2, 3, 4, 5, 7, 9, 10],
};

/** Lines that are a table's header, by block: that many rows below the title. */
export const TABLE_HEADERS: readonly number[] = [
  ROWS.profit + 1,
  ROWS.top + 1,
  ROWS.pipelineHygiene + 1,
  ROWS.debts + 1,
];

/** A to K are ours; L holds people's notes and is never written; the figures of the charts begin at N. */
export const COLUMNS = { ours: 11, notes: 12, chartData: 14 } as const;

/** Today and the moment of the last run, side by side in the heading: both have names. */
export const LABEL_OF_MOMENTS = 'I1';
export const NAMED_CELLS = { today: 'J1', lastRun: 'K1' } as const;
/** The name by which formulas of people take today (spec §7). */
export const TODAY_NAME = 'ROP_TODAY';
export const LAST_RUN_NAME = 'ROP_LAST_RUN';

/** Where the figures of each chart stand, header row first. */
export const CHART_RANGES = {
  profit: 'N2:Q33',
  funnel: 'S2:T7',
  aging: 'V2:AD3',
} as const;
/** The trend: its weeks, and each of its figures in a column of its own. */
export const CURVE_CHART_RANGES = {
  weeks: 'V6:V33',
  figures: ['W6:W33', 'X6:X33', 'Y6:Y33', 'Z6:Z33', 'AA6:AA33'],
} as const;
/** The rectangle that holds them all. */
export const CHART_DATA = { row: 2, rows: 32, columns: 17 } as const;

/** At how many hours of silence the hourly check counts as dead: two beats missed. */
export const DEAD_AFTER_HOURS = 3;

/**
 * Above 0 when the last run is too long ago: a dead trigger paints nothing, so the sheet's own clock tells. Its number
 * format says it in words, its highlight in colour; no argument separators, which depend on the locale.
 */
export const AGE_FORMULA = `=NOW()-$${NAMED_CELLS.lastRun.replace(/(\d+)/, '$$$1')}-${DEAD_AFTER_HOURS}/24`;
