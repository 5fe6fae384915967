import type { BookData, CellData } from 'apps-script-host';
import { DEMO_COLUMNS, rowOf } from './columns';
import { liveDeal, type DemoDeal, type Story } from './life';
import { randomFrom } from './random';
import { referenceTabs } from './referenceTabs';
import { tabOf } from './tab';
import { plantTroubles } from './plantTroubles';
import { GOODS, SELLERS, demoClients } from './trade';

/** The demo's own today: Wednesday 17 June 2026, 09:40 in Moscow. */
export const DEMO_NOW = '2026-06-17T09:40';
const DEMO_NOW_SERIAL = 46_190 + (9 * 60 + 40) / 1440;
const DAYS_BACK = 90;

export interface DemoOptions {
  readonly rows: number;
  readonly seed: number;
}

function demoDeals({ rows, seed }: DemoOptions): readonly DemoDeal[] {
  const story: Story = { now: DEMO_NOW_SERIAL, random: randomFrom(seed) };
  const clients = demoClients();
  const { random } = story;
  const deals = Array.from({ length: rows }, (_, index) => {
    const daysAgo = Math.floor(((rows - 1 - index) * DAYS_BACK) / Math.max(1, rows - 1));
    const id = `М-${String(index + 1).padStart(4, '0')}`;
    return liveDeal(story, id, daysAgo, random.pick(SELLERS), random.pick(clients), random.pick(GOODS));
  });
  plantTroubles(deals, story);
  return deals;
}

/** A cell that nobody can read, as every real sheet has one: the letter O for a zero. */
function withUnreadableCell(rows: readonly (readonly (CellData | null)[])[]): (readonly (CellData | null)[])[] {
  const quantity = DEMO_COLUMNS.findIndex(({ header }) => header === 'Тоннаж, т');
  const row = Math.floor(rows.length * 0.6);
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, column) => (column === quantity ? { value: '12,5O' } : cell)) : cells,
  );
}

/** A metal trader's workbook: deterministic for its options, every check with at least one row where the rows allow. */
export function demoBook(options: DemoOptions): BookData {
  const header: CellData[] = DEMO_COLUMNS.map((column) => ({ value: column.header }));
  const deals = withUnreadableCell(demoDeals(options).map(rowOf));
  const widths = DEMO_COLUMNS.map(({ width }) => width);
  return {
    title: 'Сталь-Опт, продажи',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: [tabOf('Сделки', [header, ...deals], widths), ...referenceTabs()],
    namedRanges: [],
  };
}
