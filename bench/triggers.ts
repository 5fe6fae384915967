// A day of five people who edit: what the triggers of each account take at Google, by the model of the ledger, with the
// look at inserted rows and without it.
import path from 'node:path';
import { createHost, loadBundle, type Host } from 'apps-script-host';
import { columnsOf } from '../src/local/demo/columns';
import { worldOf } from '../src/local/demo/world';
import { demoBook } from '../src/local/demo/demoBook';
import { letters } from './dashboard';

/** One day, as the page tells it; milliseconds are modelled calls. */
export interface TriggerDay {
  readonly edits: number;
  readonly watchesRows: boolean;
  /** Of whoever turned the triggers on and edits too. */
  readonly installer: Account;
  /** The mean of the other four. */
  readonly other: Account;
}

export interface Account {
  readonly runs: number;
  readonly ms: number;
}

const DEALS = 'Сделки';
const ROWS = 500;
const HOUR = 3_600_000;
/** Midnight of Wednesday 17 June 2026 in Moscow. */
const MIDNIGHT = Date.UTC(2026, 5, 16, 21);
const [OPENS, HOURS] = [9, 9];
/** One row in so many edits is inserted first. */
const INSERTED = 40;
const TEAM = ['owner', 'one', 'two', 'three', 'four'].map((name) => `${name}@firm.example`);
const [INSTALLER = ''] = TEAM;

const place = (header: string): string =>
  letters(columnsOf(worldOf('metal', 'ru')).findIndex((column) => column.header === header));
/** What people type most: the words of a step, its day, a price, a cost, a quantity. */
const TYPED: readonly (readonly [column: string, text: (at: number) => string])[] = [
  [place('Следующий шаг'), (at) => `звонок ${at}`],
  [place('Дата шага'), (at) => `${18 + (at % 12)}.06.2026`],
  [place('Цена, ₽/т'), (at) => String(60_000 + at)],
  [place('Закупка, ₽/т'), (at) => String(50_000 + at)],
  [place('Тоннаж, т'), (at) => String(5 + (at % 20))],
];

function opened(watchesRows: boolean): Host {
  const bundle = loadBundle(path.resolve(import.meta.dirname, '../../dist'));
  const book = demoBook({ rows: ROWS, seed: 7 });
  const host = createHost({ bundle, book, now: MIDNIGHT, user: INSTALLER, owner: INSTALLER, editors: TEAM });
  host.run('setUp');
  const rules = host.workbook.sheetNamed('Правила');
  const last = rules?.lastRow ?? 0;
  host.typeInto('Правила', `A${last + 1}:B${last + 1}`, [['Видеть вставку строк сразу', watchesRows ? 'да' : 'нет']]);
  host.run('checkAll');
  host.run('installTriggers');
  return host;
}

function dayOf(edits: number, watchesRows: boolean): TriggerDay {
  const host = opened(watchesRows);
  const before = TEAM.map((email) => host.quotaSpent('triggers', email));
  const runs = new Map<string, number>();
  const count = (account: string, handled: ReturnType<Host['typeInto']>): void => {
    for (const { handler, error } of handled) {
      if (error !== null) throw error;
      const whose = handler === 'onEdit' ? account : INSTALLER;
      runs.set(whose, (runs.get(whose) ?? 0) + 1);
    }
  };
  for (let at = 0; at < edits; at += 1) {
    count('', host.advanceTo(MIDNIGHT + (OPENS + (HOURS * at) / edits) * HOUR));
    const email = TEAM[at % TEAM.length] ?? '';
    host.user = email;
    const row = 2 + ((at * 37) % ROWS);
    if (at % INSERTED === 0) count(email, host.insertRows(DEALS, row, 1));
    const [column, text] = TYPED[at % TYPED.length] ?? ['A', String];
    count(email, host.typeInto(DEALS, `${column}${row}`, text(at)));
  }
  count('', host.advanceTo(MIDNIGHT + 24 * HOUR - 1));
  const accounts = TEAM.map((email, at): Account => {
    return { runs: runs.get(email) ?? 0, ms: host.quotaSpent('triggers', email) - (before[at] ?? 0) };
  });
  const [installer = { runs: 0, ms: 0 }, ...others] = accounts;
  const mean = (of: (account: Account) => number): number =>
    others.reduce((sum, each) => sum + of(each), 0) / others.length;
  return { edits, watchesRows, installer, other: { runs: mean(({ runs: all }) => all), ms: mean(({ ms }) => ms) } };
}

const days = process.argv.slice(2).flatMap((edits) => [true, false].map((watches) => dayOf(Number(edits), watches)));
console.log(JSON.stringify(days));
