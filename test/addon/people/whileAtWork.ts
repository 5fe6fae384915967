import type { Host } from 'apps-script-host';
import { contentsOf } from '../../support/look';
import type { Entry } from '../faults/entries';
import { OWNER } from '../../support/salesHost';
import type { Disturbance } from './disturbances';
import { disturb, TAB } from './disturbances';

/** Every deal's line as far as our columns, and what we say of it, by its number. */
interface DealsLook {
  readonly people: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, string>;
}

const TITLES = ['Сделки', 'deals'];

function lookOf(host: Host): DealsLook {
  const tab = TITLES.find((title) => host.workbook.sheetNamed(title) !== null) ?? TAB;
  const [header = [], ...rows] = contentsOf(host, tab);
  const at = (title: string): number => header.indexOf(title);
  const idAt = at('Номер');
  const named = rows.filter((row) => String(row[idAt] ?? '') !== '');
  const told = <Value>(value: (row: readonly unknown[]) => Value): ReadonlyMap<string, Value> =>
    new Map(named.map((row) => [String(row[idAt]), value(row)]));
  const own = at('Выручка ₽');
  return {
    people: told((row) => row.slice(0, own).join('\t').trimEnd()),
    keys: told((row) => String(row[at('ключ')] ?? '')),
    verdicts: told((row) => String(row[at('Проверка')] ?? '')),
  };
}

const READS = /\.(get|is|has|can)|^Lock\.|\.flush$/;

/** The calls before the first write into the workbook, as numbers: between them the entry reads and looks once more. */
export function readingCalls(entry: Entry): readonly number[] {
  const host = entry.open();
  entry.ready?.(host);
  const calls: string[] = [];
  host.failAt = (call) => {
    calls.push(call);
    return null;
  };
  attempt(() => entry.act(host));
  return calls.flatMap((call, at) => (READS.test(call) ? [at] : []));
}

function attempt(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** What was found wrong after somebody did something at the call of that number; '' when nothing was. */
export function harmAt(entry: Entry, disturbance: Disturbance, at: number): string {
  const host = entry.open();
  entry.ready?.(host);
  const before = lookOf(host);
  const alone = afterAlone(entry, disturbance);
  let calls = 0;
  host.failAt = () => {
    if (calls++ === at) quietly(host, () => disturb(host, disturbance));
    return null;
  };
  const said = attempt(() => entry.act(host));
  host.failAt = null;
  const after = lookOf(host);
  const strange = [...after.keys].find(([id, key]) => key !== '' && !ownersOf(key, before).includes(id));
  if (strange !== undefined && ownersOf(strange[1], before).length > 0) return `${strange[0]} has another's key`;
  const touched = [...after.people].filter(([id, cells]) => !isOneOf(cells, id, alone));
  if (touched.length > 0) return `${JSON.stringify(touched[0])} «${said}»`;
  attempt(() => entry.again(host));
  attempt(() => host.run('checkAll', [], { as: OWNER }));
  const end = lookOf(host).verdicts;
  const wanted = alone.map(({ verdicts }) => verdicts);
  const wrong = [...end].find(([id, verdict]) => !wanted.some((verdicts) => verdicts.get(id) === verdict));
  return wrong === undefined ? '' : `${wrong.join(': ')} instead of ${String(wanted[0]?.get(wrong[0]))}`;
}

/** A copied row has the key of the one that it copies, until a recheck meets it. */
function ownersOf(key: string, { keys }: DealsLook): readonly string[] {
  return [...keys].flatMap(([id, known]) => (known === key ? [id] : []));
}

/** A disturbance is one person's act: nothing that it sets off disturbs again. */
function quietly(host: Host, act: () => void): void {
  const hook = host.failAt;
  host.failAt = null;
  act();
  host.failAt = hook;
}

const known = new Map<string, readonly DealsLook[]>();

/** How the deals look with the entry before the disturbance, after it or not at all; typing is there, heard or not. */
function afterAlone(entry: Entry, disturbance: Disturbance): readonly DealsLook[] {
  const name = `${entry.name} ${disturbance.name}`;
  const orders = entry.name.startsWith('edit') ? ['first', 'last', 'unheard'] : ['alone', 'first', 'last'];
  const looks = known.get(name) ?? orders.map((order) => inOrder(entry, disturbance, order));
  known.set(name, looks);
  return looks;
}

function inOrder(entry: Entry, disturbance: Disturbance, order: string): DealsLook {
  const host = entry.open();
  entry.ready?.(host);
  if (order === 'unheard') host.failAt = () => ({ error: new Error('no event'), when: 'cut' });
  if (order === 'last' || order === 'unheard') attempt(() => entry.act(host));
  host.failAt = null;
  disturb(host, disturbance);
  if (order === 'first') attempt(() => entry.act(host));
  const { people } = lookOf(host);
  attempt(() => host.run('checkAll', [], { as: OWNER }));
  return { ...lookOf(host), people };
}

function isOneOf(cells: string, id: string, looks: readonly DealsLook[]): boolean {
  return looks.some(({ people }) => people.get(id) === cells);
}
