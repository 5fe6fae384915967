// What the sidebar asks of a workbook of many deals: the calls of each question and what it computes, after a check.
import path from 'node:path';
import { createHost, loadBundle, type Host } from 'apps-script-host';
import { demoBook } from '../src/local/demo/demoBook';

/** One question, as the page tells it. */
export interface Asked {
  readonly name: string;
  readonly calls: number;
  readonly cellsRead: number;
  readonly modelledMs: number;
  /** Of processor, what compiles and collects beside the answer included. */
  readonly computeMs: number;
  /** What a person waits for beside the calls. */
  readonly waitedMs: number;
}

/** What further questions are about. */
interface Today {
  readonly lists: { readonly debts: { readonly lines: readonly { row: number; key: string; client: string }[] } };
}

/** Wednesday 17 June 2026, 09:40 in Moscow. */
const MORNING = Date.UTC(2026, 5, 17, 6, 40);
/** The first run of a piece of code is compiled too; a server that has answered a minute ago has none of that. */
const WARM_UP = 2;

const rows = Number(process.argv[2]);
const bundle = loadBundle(path.resolve(import.meta.dirname, '../../dist'));
const people = { user: 'belyaev@stal-opt.example', owner: 'owner@example.com' };
const host: Host = createHost({ bundle, book: demoBook({ rows, seed: 7 }), now: MORNING, ...people });
const sidebar = (): Today => host.callServer('sidebarState') as Today;

const asked: Asked[] = [];
function ask(name: string, door: string, ...sent: unknown[]): void {
  for (let at = 0; at < WARM_UP; at += 1) host.callServer(door, sent);
  tell(name, () => host.callServer(door, sent));
}

function tell(name: string, act: () => unknown): void {
  globalThis.gc?.();
  host.ledger.reset();
  const [before, began] = [process.cpuUsage(), performance.now()];
  act();
  const waitedMs = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  const { total: calls, cellsRead, modelledMs } = host.ledger.totals;
  asked.push({ name, calls, cellsRead, modelledMs, computeMs: (user + system) / 1000, waitedMs });
}

host.run('setUp');
host.run('checkAll');
const [debt] = sidebar().lists.debts.lines;
ask('opening «Сегодня»', 'sidebarState');
ask('«Деньги»', 'money');
ask('«А если бы»', 'whatIf', '10', '5');
ask('the losses of a month', 'losses', 'month', '', '');
ask('the card of a client', 'clientCard', debt?.client);
ask('the card of the selected deal', 'selectedDeal', null);
ask('to the row of a deal', 'goToRow', debt?.row, debt?.key);
ask('what «Платежи» holds', 'knownPayments');
const team = host.toBookData().sheets.find(({ name }) => name === 'Команда')?.rows ?? [];
const headsRow = team.findIndex((cells) => cells.some((cell) => cell?.value === 'РОП')) + 1;
for (const [what, tab, cell, text] of [
  ['in the plan', 'План', 'A2', 'Иванов Пётр'],
  ['in the ladder', 'Лестница', 'D2', '0,1'],
  ['a rule too', 'Правила', 'B2', '0,05'],
  ['a head’s address too', 'Команда', `B${headsRow}`, 'new@stal-opt.example'],
] as const) {
  host.typeInto(tab, cell, text);
  tell(`opening «Сегодня» after somebody typed ${what}`, sidebar);
}
tell('the same once more', sidebar);
console.log(JSON.stringify(asked));
