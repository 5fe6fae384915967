import { describe, expect, test } from '@jest/globals';
import { june } from '../../support/salesBook';
import type { Host } from 'apps-script-host';
import { checkedHost, coldHost, OWNER, SELLER } from '../../support/salesHost';

const CHEAP = 51_000;

/** Deals in a sheet of their team; the step is past, so that a move proposes another. */
function deals(count: number, stage: string, price: (row: number) => number) {
  return Array.from({ length: count }, (_, row) => [
    `М-${row}`, 'Балка', 'Ким', stage, 10, 60000, price(row), 50000, 'звонок', june(1), '', '', '', '',
  ]); // prettier-ignore
}

function callsOf(host: Host, edit: () => void): number {
  host.ledger.reset();
  edit();
  return host.ledger.totals.total;
}

describe('what an edit costs in service calls', () => {
  test.each([
    ['a plain edit', 'I2', 'письмо', 4],

    ['an accepted move that fills in two dates', 'D2', 'КП', 6],
    ['a refused move', 'D3', 'Сделка', 6],
  ])('%s', (_, a1, text, most) => {
    const host = checkedHost(deals(3, 'Контакт', (row) => (row === 1 ? CHEAP : 60_000)));
    expect(callsOf(host, () => host.typeInto('Сделки', a1, text))).toBeLessThanOrEqual(most);
  });

  test('a price that turns its row red, and a toast that says so', () => {
    const host = checkedHost(deals(1, 'КП', () => 60_000));
    expect(callsOf(host, () => host.typeInto('Сделки', 'G2', String(CHEAP)))).toBeLessThanOrEqual(5);
    expect(host.ledger.totals.calls['Spreadsheet.toast']).toBe(1);
  });

  test("an edit of a tab of people's own is one look at the cache", () => {
    const host = checkedHost(
      deals(1, 'КП', () => 60_000),
      { Заметки: [['позвонить']] },
    );
    expect(callsOf(host, () => host.typeInto('Заметки', 'A2', 'и письмо'))).toBe(1);
  });

  test.each([
    ['a plain edit', 'I2', 'письмо'],
    ['an accepted move that fills in two dates', 'D2', 'КП'],
    ['a refused move', 'D3', 'Сделка'],
  ])('%s, with a cold cache', (_, a1, text) => {
    const host = coldHost(checkedHost(deals(3, 'Контакт', (row) => (row === 1 ? CHEAP : 60_000))));
    expect(callsOf(host, () => host.typeInto('Сделки', a1, text))).toBeLessThanOrEqual(10);
    expect(callsOf(host, () => host.typeInto('Сделки', 'I2', 'встреча'))).toBeLessThanOrEqual(4);
  });

  test('no edit takes a lock', () => {
    const host = checkedHost(deals(3, 'Контакт', () => 60_000));
    host.holdLock('document');
    const handled = host.typeInto('Сделки', 'D2', 'КП');
    expect(handled.map(({ error }) => error)).toEqual([null]);
    expect(Object.keys(host.ledger.totals.calls).filter((call) => call.startsWith('Lock'))).toEqual([]);
  });

  test.each([
    ['Этапы', 'C3', '0,3', ['Cache.remove', 'Properties.setProperty']],
    ['План', 'C3', '1', []],
  ])('an edit of «%s» drops what is kept of it, and does nothing else', (tab, cell, text, calls) => {
    const host = checkedHost(deals(1, 'КП', () => 60_000));
    host.user = OWNER;
    host.ledger.reset();
    host.typeInto(tab, cell, text);
    expect(Object.keys(host.ledger.totals.calls).sort()).toEqual(calls);
  });

  test('a sheet that nobody has set up is left alone', () => {
    const host = coldHost(checkedHost(deals(1, 'КП', () => 60_000)));
    host.user = OWNER;
    host.callServer('undoSetUp');
    expect(callsOf(host, () => host.typeInto('Сделки', 'A2', 'М-9'))).toBeLessThanOrEqual(4);
    expect(host.ledger.totals.writes).toBe(0);
  });
});

describe('a long paste', () => {
  test.each([
    ['a thousand refused', 1000, CHEAP, 8 + 1],
    ['a thousand accepted, each with a step proposed', 1000, 60_000, 8 + 1],
    ['five thousand accepted', 5000, 60_000, 8 + 1],
  ])('%s', (_, count, price, most) => {
    const host = checkedHost(deals(count, 'КП', () => price));
    const stages = Array.from({ length: count }, () => ['Сделка']);
    expect(callsOf(host, () => host.typeInto('Сделки', 'D2', stages))).toBeLessThanOrEqual(most);
    const sheet = host.workbook.sheetNamed('Сделки');
    expect(sheet?.valueAt(count, 3)).toBe(price === CHEAP ? 'КП' : 'Сделка');
  });

  test('kills no formula of people: only cells that are filled in or sent back are written', () => {
    const host = checkedHost(deals(100, 'КП', (row) => (row % 2 === 0 ? CHEAP : 60_000)));
    host.typeInto(
      'Сделки',
      'N2',
      Array.from({ length: 100 }, (_, row) => [`=E${row + 2}*2`]),
    );
    host.typeInto(
      'Сделки',
      'D2',
      Array.from({ length: 100 }, () => ['Сделка']),
    );
    const formulas = host.toBookData().sheets[0]?.rows.flatMap((cells) => cells[13]?.formula ?? []);
    expect(formulas).toHaveLength(100);
  });

  test('of more rows than a simple trigger has time for, leaves the rest to the recheck', () => {
    const host = checkedHost(deals(5100, 'КП', () => CHEAP));
    host.typeInto(
      'Сделки',
      'D2',
      Array.from({ length: 5100 }, () => ['Сделка']),
    );
    const sheet = host.workbook.sheetNamed('Сделки');
    expect([sheet?.valueAt(5000, 3), sheet?.valueAt(5001, 3)]).toEqual(['КП', 'Сделка']);
    host.user = OWNER;
    host.run('checkAll');
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(/Прошли мимо запрета: 100 /);
    host.user = SELLER;
  });
});

describe('places where an edit may stand', () => {
  test.each([
    ['the last row of the grid', 'A1000:B1000', 'x'],
    ['a whole row', 'A2:N2', 'x'],
    ['the header and rows below it', 'A1:A3', 'М-1'],
  ])('%s', (_, a1, text) => {
    const host = checkedHost(deals(3, 'КП', () => 60_000));
    const handled = host.typeInto('Сделки', a1, text);
    expect(handled.map(({ error }) => error)).toEqual([null]);
  });

  test('a row that is cleared loses what we said about it', () => {
    const host = checkedHost(deals(1, 'КП', () => CHEAP));
    host.typeInto('Сделки', 'A2:M2', '');
    const sheet = host.workbook.sheetNamed('Сделки');
    const own = Array.from({ length: 12 }, (_, at) => sheet?.valueAt(1, 14 + at) ?? null);
    expect(own.every((value) => value === null || value === '')).toBe(true);
  });

  test('a renamed column is found by its other name, a moved one where it stands now', () => {
    const host = checkedHost(deals(1, 'КП', () => 60_000));
    host.user = OWNER;
    host.typeInto('Сделки', 'D1', 'Стадия');
    host.moveColumns('Сделки', 7, 1, 2);
    host.user = SELLER;
    host.typeInto('Сделки', 'B2', '51000');
    host.typeInto('Сделки', 'E2', 'Сделка');
    expect(host.workbook.sheetNamed('Сделки')?.valueAt(1, 4)).toBe('КП');
  });
});
