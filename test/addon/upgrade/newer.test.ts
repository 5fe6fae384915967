import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { DOORS, isFormula } from '../roles/doors';
import { EXPECTED } from '../roles/expected';
import { bookFor, call } from '../roles/outcomes';
import { coldHost, hostOf, OWNER } from '../../support/salesHost';

const SAID = 'Таблицу настроила более новая версия надстройки';
const NEWER = '99';

/** A workbook that a newer add-on has set up, as its document tells. */
function told(): Host {
  const { properties, ...host } = bookFor('checkAll');
  const document = { ...properties.stores['document'], sheetVersion: NEWER };
  const stores = { ...properties.stores, document };
  return hostOf(host.toBookData(), { properties: { ...properties, stores }, now: host.now(), user: OWNER });
}

/** Its copy, which lost the properties and tells by the note on a header of ours. */
function noted(): Host {
  const host = bookFor('checkAll');
  const book = host.toBookData();
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) =>
        cell?.note?.startsWith('ROP-control · ') ? { ...cell, note: `ROP-control · ${NEWER}` } : cell,
      ),
    ),
  }));
  return hostOf({ ...book, sheets }, { now: host.now(), user: OWNER });
}

/** Doors that look into no workbook, or do nothing when nobody of ours has called them. */
const BLIND = [
  'onOpen',
  'onInstall',
  'about',
  'openSidebar',
  'openSetUp',
  'openPayments',
  'goToRow',
  'onEdit',
  'onClock',
  'onSheetChange',
  'onForm',
];
const doors = DOORS.filter((door) => !isFormula(door) && !BLIND.includes(door.name));

describe.each([
  ['by its properties', told],
  ['by its note', noted],
])('a workbook of a newer version, %s', (_, newer) => {
  const host = newer();

  test('is known to every door of the table', () => {
    expect(doors.length + BLIND.length).toBe(Object.keys(EXPECTED).length);
  });

  test.each(doors)('$name refuses it in a sentence, and writes nothing', ({ name }) => {
    const { outcome, said, writes } = call(host, 'owner', name, [{ language: 'ru', from: '', to: '' }]);
    if (name === 'selectedDeal') expect(outcome).toBe('refused');
    // What a page may not send is refused before the workbook is opened.
    else expect(said).toMatch(/более новая версия надстройки|Панель прислала не то/);
    expect(writes).toBe(0);
  });

  test('an edit writes nothing, and says why where it can', () => {
    const cold = coldHost(host);
    cold.typeInto('Сделки', 'G2', '1');
    const { calls } = cold.ledger.totals;
    expect(Object.keys(calls).filter((name) => /set|put|toast/i.test(name) && !/^Cache/.test(name))).toEqual([]);
  });
});

test('its triggers write nothing either', () => {
  const host = bookFor('checkAll');
  host.user = OWNER;
  host.run('installTriggers');
  const { properties } = host;
  const stores = { ...properties.stores, document: { ...properties.stores['document'], sheetVersion: NEWER } };
  const newer = hostOf(host.toBookData(), { properties: { ...properties, stores }, now: host.now(), user: OWNER });
  const before = newer.toBookData();
  const fired = newer.advanceTo(newer.now() + 3 * 3_600_000);
  expect(fired.length).toBeGreaterThan(0);
  for (const { error } of fired) expect(error?.message).toContain(SAID);
  expect(newer.toBookData()).toEqual(before);
});
