// What a person waits for at the page of `npm start`, by its server: processor time of the whole process, with worlds that
// executions take turns in, as the page has them, and with a world for each.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHost, loadBundle, type BookData, type Host } from 'apps-script-host';
import { servePage } from 'apps-script-host/page';
import type { ServedPage } from 'apps-script-host/page';
import { bookFiles } from '../src/local/bookFiles';
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

/** What the page sends, and how long it waits for what comes back. */
async function posted(
  { url }: ServedPage,
  place: string,
  body: string | Buffer,
): Promise<{ readonly wait: Omit<Wait, 'what'>; readonly text: string }> {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const headers = { origin: url.replace(/\/$/, ''), 'content-type': 'application/json' };
  const answer = await fetch(`${url}${place}`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  const { user, system } = process.cpuUsage(cpu);
  return { wait: { cpuMs: (user + system) / 1000, ms: performance.now() - began, bytes: text.length }, text };
}

/** Opens a demo of so many deals in the page's server and asks it what the page asks. */
export async function pageWaits(rows: number, keepsWorlds: boolean): Promise<readonly Wait[]> {
  const host = readyHost(rows, keepsWorlds);
  const served = await servePage(host, { port: 0, assets: path.resolve('build/page'), hostFor: () => host });
  const { sheet, column } = priceColumn(host);
  const waits: Wait[] = [];
  let version = 0;
  async function ask(what: string, action: unknown): Promise<void> {
    const { wait, text } = await posted(served, 'api/act', JSON.stringify({ version, action }));
    ({ version } = JSON.parse(text) as { readonly version: number });
    waits.push({ what, ...wait });
  }
  const typed = (price: string) => ({ kind: 'type', sheet, cells: [[rows - 10, column, price]] });
  await ask('the whole workbook, for the grid', null);
  await ask('a price is typed, the first time', typed('60001'));
  await ask('a price is typed', typed('60002'));
  await ask('«Завтра 08:10»', { kind: 'clock', to: '2026-06-18T08:10' });
  await ask('«Завтра 08:10» of the next day', { kind: 'clock', to: '2026-06-19T08:10' });
  await served.close();
  return waits;
}

/** A file of so many deals, opened from the page: sent, read, and answered with what the grid shows. */
export async function openWait(rows: number): Promise<Wait> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rop-bench-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    bookFiles.writeBookFile(demoBook({ rows, seed: 1 }), file);
    const bytes = readFileSync(file);
    const bundle = loadBundle(path.resolve('dist'));
    const hostFor = (book: BookData): Host =>
      createHost({ bundle, book, keepsWorlds: true, owner: OWNER, user: OWNER, now: NOW });
    const served = await servePage(hostFor(demoBook({ rows: 10, seed: 1 })), {
      ...{ port: 0, assets: path.resolve('build/page'), hostFor, files: bookFiles },
    });
    const { wait } = await posted(served, 'api/open?name=book.xlsx', bytes);
    await served.close();
    return {
      what: `a file of ${(bytes.length / 1e6).toFixed(0)} MB, ${rows.toLocaleString('en')} deals, is opened`,
      ...wait,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
