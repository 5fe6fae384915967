import type { BookData, CellData } from 'apps-script-host';
import { columnsOf, rowOf } from './columns';
import type { DemoColumn } from './columns';
import { liveDeal, type DemoDeal, type Story } from './life';
import { randomFrom } from './random';
import { referenceTabs } from './referenceTabs';
import { tabOf } from './tab';
import { plantTroubles } from './plantTroubles';
import type { DemoTradeId } from './trades';
import type { Language } from './trades/demoTrade';
import { worldOf } from './world';
import type { DemoWorld } from './world';

/** The demo's own today: Wednesday 17 June 2026, 09:40 in Moscow. */
export const DEMO_NOW = '2026-06-17T09:40';
const DEMO_NOW_SERIAL = 46_190 + (9 * 60 + 40) / 1440;
const DAYS_BACK = 90;

export interface DemoOptions {
  readonly rows: number;
  readonly seed: number;
  /** What is sold; metal unless it is said. */
  readonly trade?: DemoTradeId;
  /** In which headers, stages, names and words; Russian unless it is said. */
  readonly language?: Language;
}

function demoDeals({ rows, seed }: DemoOptions, world: DemoWorld): readonly DemoDeal[] {
  const story: Story = { now: DEMO_NOW_SERIAL, random: randomFrom(seed), world };
  const { random } = story;
  const { sellers, clients, goods, words } = world;
  const deals = Array.from({ length: rows }, (_, index) => {
    const daysAgo = Math.floor(((rows - 1 - index) * DAYS_BACK) / Math.max(1, rows - 1));
    const id = words.idOf(String(index + 1).padStart(4, '0'));
    return liveDeal(story, id, daysAgo, random.pick(sellers), random.pick(clients), random.pick(goods));
  });
  plantTroubles(deals, story);
  return deals;
}

/** A cell that nobody can read, as every real sheet has one: the letter O for a zero. */
function withUnreadableCell(
  rows: readonly (readonly (CellData | null)[])[],
  columns: readonly DemoColumn[],
): (readonly (CellData | null)[])[] {
  const place = columns.findIndex(({ id }) => id === 'quantity');
  const row = Math.floor(rows.length * 0.6);
  return rows.map((cells, index) =>
    index === row ? cells.map((cell, column) => (column === place ? { value: '12,5O' } : cell)) : cells,
  );
}

/** A trader's workbook: deterministic for its options, every check with at least one row where the rows allow. */
export function demoBook(options: DemoOptions): BookData {
  const world = worldOf(options.trade ?? 'metal', options.language ?? 'ru');
  const { words, trade } = world;
  const columns = columnsOf(world);
  const header: CellData[] = columns.map((column) => ({ value: column.header }));
  const rows = demoDeals(options, world).map((deal) => rowOf(deal, columns));
  const widths = columns.map(({ width }) => width);
  return {
    title: words.sales(trade.company[words.language]),
    locale: words.locale,
    timeZone: 'Europe/Moscow',
    asOf: DEMO_NOW,
    sheets: [tabOf(words.tabs.deals, [header, ...withUnreadableCell(rows, columns)], widths), ...referenceTabs(world)],
    namedRanges: [],
  };
}
