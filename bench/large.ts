// A workbook of many deals through the host: what each entry calls, reads and writes, how long that would take at Google by
// the model of the ledger, what it computes here, and the memory that it held.
import path from 'node:path';
import { createHost, loadBundle, type Host } from 'apps-script-host';
import { columnsOf } from '../src/local/demo/columns';
import { worldOf } from '../src/local/demo/world';
import { demoBook } from '../src/local/demo/demoBook';
import { letters } from './dashboard';

/** One entry, as the page tells it. */
export interface Step {
  readonly name: string;
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly modelledMs: number;
  readonly computeMs: number;
  readonly heapMb: number;
}

const DEALS = 'Сделки';
/** Wednesday 17 June 2026, 05:40 in Moscow: the next tick of the clock is a sweep, not yet the report. */
const MORNING = Date.UTC(2026, 5, 17, 2, 40);
const HOUR = 3_600_000;
const PASTED = 1000;

const count = Number(process.argv[2]);
const bundle = loadBundle(path.resolve(import.meta.dirname, '../../dist'));
const people = { user: 'belyaev@stal-opt.example', owner: 'owner@example.com' };
let host: Host = createHost({ bundle, book: demoBook({ rows: count, seed: 7 }), now: MORNING, ...people });

const steps: Step[] = [];
function step(name: string, act: () => void): void {
  globalThis.gc?.();
  host.ledger.reset();
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  const { total: calls, cellsRead, cellsWritten, modelledMs } = host.ledger.totals;
  const heapMb = process.memoryUsage().heapUsed / 2 ** 20;
  steps.push({ name, calls, cellsRead, cellsWritten, modelledMs, computeMs: (user + system) / 1000, heapMb });
}

/** The cell under a header of the demo. */
function cell(header: string, row: number): string {
  return `${letters(columnsOf(worldOf('metal', 'ru')).findIndex((column) => column.header === header))}${row}`;
}

const pasted = Array.from({ length: PASTED }, (_, at) => {
  const row = [`Н-${at + 1}`, '16.06.2026 10:00', 'ООО Новый', 'Волков Антон', 'КП', 'Балка 20Б1', 'Балка'];
  return [...row, '12', '70000', '69000', '60000'];
});

step('the first check of every row, after set-up', () => {
  host.run('setUp');
  host.ledger.reset();
  host.run('checkAll');
});
step('checkAll on unchanged data', () => void host.run('checkAll'));
step('dailyBuild', () => void host.run('dailyBuild'));
step('dailyBuild again', () => void host.run('dailyBuild'));
step('an edit of a price', () => void host.typeInto(DEALS, cell('Цена, ₽/т', 200), '60000'));
step('a move to another stage', () => void host.typeInto(DEALS, cell('Статус', 300), 'Сделка'));
host.insertRows(DEALS, count + 2, PASTED);
step(`a paste of ${PASTED} rows`, () => void host.typeInto(DEALS, `A${count + 2}`, pasted));
host.run('installTriggers');
step('an hourly run of the clock', () => void host.advanceTo(host.now() + HOUR));
host = createHost({ bundle, book: host.toBookData(), now: host.now(), properties: host.properties, ...people });
step('an edit with a cold cache', () => void host.typeInto(DEALS, cell('Цена, ₽/т', 400), '60000'));
console.log(JSON.stringify(steps));
