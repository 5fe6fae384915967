// What a person waits for at the page of `npm start`, by its server: processor time of the whole process, with worlds that
// executions take turns in, as the page has them, and with a world for each.
import path from 'node:path';
import { createHost, loadBundle, type Host } from 'apps-script-host';
import { servePage } from 'apps-script-host/page';
import { demoBook } from '../src/local/demo/demoBook';

/** One wait, as it is told. */
export interface Wait {
  readonly what: string;
  readonly cpuMs: number;
  /** By the clock of this machine, which may be busy. */
  readonly ms: number;
  /** Of the answer. */
  readonly bytes: number;
}

const DEALS = 'Сделки';
const PRICE = 'Цена';
/** Wednesday 17 June 2026, 09:40 in Moscow. */
const NOW = Date.UTC(2026, 5, 17, 6, 40);
const OWNER = 'owner@localhost';

function readyHost(rows: number, keepsWorlds: boolean): Host {
  const bundle = loadBundle(path.resolve('dist'));
  const book = demoBook({ rows, seed: 1 });
  const host = createHost({ bundle, book, keepsWorlds, owner: OWNER, user: OWNER, now: NOW });
  for (const entry of ['setUp', 'checkAll', 'installTriggers']) host.run(entry);
  host.open();
  return host;
}

function priceColumn({ workbook }: Host): { readonly sheet: string; readonly column: number } {
  const sheet = workbook.sheetNamed(DEALS);
  if (sheet === null) throw new Error('The demo has no deals');
  for (let column = 0; column < sheet.maxColumns; column += 1)
    if (workbook.displayAt(sheet, 0, column).startsWith(PRICE)) return { sheet: String(sheet.id), column };
  throw new Error('The demo has no price');
}

/** Opens a demo of so many deals in the page's server and asks it what the page asks. */
export async function pageWaits(rows: number, keepsWorlds: boolean): Promise<readonly Wait[]> {
  const host = readyHost(rows, keepsWorlds);
  const served = await servePage(host, { port: 0, assets: path.resolve('build/page'), hostFor: () => host });
  const { sheet, column } = priceColumn(host);
  const waits: Wait[] = [];
  let version = 0;
  async function wait(what: string, action: unknown): Promise<void> {
    const [cpu, began] = [process.cpuUsage(), performance.now()];
    const headers = { origin: served.url.replace(/\/$/, ''), 'content-type': 'application/json' };
    const body = JSON.stringify({ version, action });
    const text = await (await fetch(`${served.url}api/act`, { method: 'POST', headers, body })).text();
    ({ version } = JSON.parse(text) as { readonly version: number });
    const { user, system } = process.cpuUsage(cpu);
    waits.push({ what, cpuMs: (user + system) / 1000, ms: performance.now() - began, bytes: text.length });
  }
  const typed = (price: string) => ({ kind: 'type', sheet, cells: [[rows - 10, column, price]] });
  await wait('the whole workbook, for the grid', null);
  await wait('a price is typed, the first time', typed('60001'));
  await wait('a price is typed', typed('60002'));
  await wait('«Завтра 08:10»', { kind: 'clock', to: '2026-06-18T08:10' });
  await wait('«Завтра 08:10» of the next day', { kind: 'clock', to: '2026-06-19T08:10' });
  await served.close();
  return waits;
}
