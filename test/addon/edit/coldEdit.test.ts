import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host, LedgerTotals } from 'apps-script-host';
import { HEADER_WITH_PAYMENT, june } from '../../support/salesBook';
import { changedOutside, checkedHost, hostOf, OWNER, shown } from '../../support/salesHost';

const HEADER = [...HEADER_WITH_PAYMENT, 'Отсрочка, дн.'];
const DAY = 86_400_000;
const ROWS = 1500;

const CLIENTS = [
  ['Клиент', 'Отсрочка, дн.', 'Лимит, ₽'],
  ['Балка', 10, 3_000_000],
  ['Гвоздь', 10, 100_000_000],
];

type Row = (string | number)[];

function deal(id: string, client: string, stage: string, deferral: number | '', shipped: number | '' = ''): Row {
  return [
    ...[id, client, 'Ким', stage, 10, 60_000, 60_000, 45_000, 'звонок', june(18), june(1), shipped, '', '', ''],
    deferral,
  ];
}

/** The second row is a quote of Балка, who may owe 3 million; deals of theirs stand far below it, and far from each other. */
function sales(): Row[] {
  const rows = Array.from({ length: ROWS }, (_, at) => deal(`М-${at + 1}`, 'Гвоздь', 'КП', ''));
  rows[0] = deal('М-1', 'Балка', 'КП', 10);
  rows[400] = deal('М-401', 'Балка', 'Сделка', 10);
  rows[1000] = deal('М-1001', 'Балка', 'Отгрузка', 10, june(7));
  rows[1400] = deal('М-1001', 'Балка', 'Сделка', 10);
  return rows;
}

/** The next look at the file as it is: the cache is cold. */
function coldAt(host: Host, properties = host.properties, now = host.now()): Host {
  const cold = hostOf(host.toBookData(), { now, user: host.user, properties });
  cold.ledger.reset();
  return cold;
}

/** The same where nothing is kept of the rows: an edit reads them all. */
function withNothingKept(host: Host): Host {
  const { stores, ...rest } = host.properties;
  const document = Object.entries(stores['document'] ?? {}).filter(([name]) => !/^book\d/.test(name));
  return coldAt(host, { ...rest, stores: { ...stores, document: Object.fromEntries(document) } });
}

function ledgerOf(host: Host, act: () => void): LedgerTotals {
  host.ledger.reset();
  act();
  return host.ledger.totals;
}

let checked: Host;
beforeAll(() => {
  checked = checkedHost(sales(), { Клиенты: CLIENTS }, HEADER);
});

/** Rows about the edit, ours and people's. */
function standing(host: Host): unknown {
  return dealRows(host).slice(1, 4);
}

function dealRows(host: Host): readonly (readonly unknown[])[] {
  const rows = host.toBookData().sheets.find(({ name }) => name === 'Сделки')?.rows ?? [];
  return rows.map((cells) => cells.map((cell) => cell?.value ?? ''));
}

/** The same workbook after somebody did something in it. */
const by =
  (act: (host: Host) => unknown) =>
  (host: Host): Host => {
    act(host);
    return host;
  };

const PLACES = ['E100', 'E400', 'E700', 'E1000', 'E1300'];

function copyOrder(host: Host): void {
  const cells = dealRows(host)[401] ?? [];
  host.insertRows('Сделки', 1000, 1);
  host.typeInto('Сделки', 'A1000', [cells.map(String)]);
}

function hashColumn(host: Host): number {
  return (dealRows(host)[1] ?? []).findIndex((value) => /^h[0-9a-z]+-/.test(String(value))) + 1;
}

describe('an edit with a cold cache', () => {
  test('reads the hashes of the rows and those about the edit, and nothing of the others', () => {
    const cold = coldAt(checked);
    const { total, cellsRead } = ledgerOf(cold, () => void cold.typeInto('Сделки', 'G2', '59000'));
    expect(total).toBeLessThanOrEqual(8);
    expect(cellsRead).toBeLessThanOrEqual(ROWS + 2000);
    expect(ledgerOf(cold, () => void cold.typeInto('Сделки', 'G2', '60000')).total).toBeLessThanOrEqual(4);
  });

  /** What happened between the check and the edit, and whether so much of it that all rows are read again. */
  test.each<[string, (host: Host) => Host, 'few' | 'all' | 'some']>([
    ['nothing', by(() => undefined), 'few'],
    ['an order that grew', by((host) => host.typeInto('Сделки', 'E402', '60')), 'few'],
    ['an order that was lost', by((host) => host.typeInto('Сделки', 'D1402', 'Проиграна')), 'few'],
    ['a debt that was paid', by((host) => host.typeInto('Сделки', 'O1002', '16.06.2026')), 'few'],
    ['an order given to another client', by((host) => host.typeInto('Сделки', 'B402', 'Гвоздь')), 'few'],
    ['a row deleted', by((host) => host.deleteRows('Сделки', 402)), 'few'],
    ['a row put in above', by((host) => host.insertRows('Сделки', 300, 1)), 'few'],
    ['an order copied with all its cells', by(copyOrder), 'few'],
    ['a hash cell overwritten', (host) => changedOutside(host, 402, hashColumn(host), 'x'), 'few'],
    ['all rows sorted', by((host) => host.sortRange('Сделки', `A3:AB${ROWS + 1}`, 1, false)), 'all'],
    ['changes in many places', by((host) => PLACES.forEach((a1) => host.typeInto('Сделки', a1, '11'))), 'some'],
    ['a day passed, and a debt overdue', (host) => coldAt(host, host.properties, host.now() + DAY), 'few'],
    ['two days without a check', (host) => coldAt(host, host.properties, host.now() + 2 * DAY), 'all'],
    ['a column gone', by((host) => host.typeInto('Сделки', 'O1', 'Иное')), 'all'],
  ])('says after %s what it would say having read every row', (_, happen, reads) => {
    const before = coldAt(checked);
    before.user = OWNER;
    const host = happen(before);
    const [kept, whole] = [coldAt(host), withNothingKept(host)];
    const move = (each: Host) => ledgerOf(each, () => void each.typeInto('Сделки', 'D2', 'Сделка'));
    const [cost, full] = [move(kept), move(whole)];
    expect(standing(kept)).toEqual(standing(whole));
    if (reads === 'few') expect(cost.cellsRead).toBeLessThan(full.cellsRead / 2);
    if (reads === 'all') expect(cost.cellsRead).toBeGreaterThanOrEqual(full.cellsRead);
  });

  test('refuses what another deal of the client, typed since the check, leaves no room for', () => {
    const host = coldAt(checked);
    host.user = OWNER;
    host.typeInto('Сделки', 'E402', '30');
    const cold = coldAt(host);
    cold.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(cold, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят: .* превышен на 600/);
  });
});
