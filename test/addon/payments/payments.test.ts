import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { linesOf } from '../../support/dailyHost';
import { columnOf, columnValues, contentsOf, sheetIn } from '../../support/look';
import { june } from '../../support/salesBook';
import { HEAD, SELLER } from '../../support/salesHost';
import { as } from '../approvals/desk';
import { baselineOf, harmOf } from '../faults/matrix';
import { kindOf } from '../faults/kinds';
import { kept } from '../faults/kept';
import type { Entry } from '../faults/entries';
import { importAll, JUNE, payingHost, tickedParts } from './payments';

const open = kept(payingHost());
const TAB = 'Платежи';
const paid = (host: Host) => linesOf(host, 'Сделки', 'Номер', 'Оплачено, ₽', 'Дата оплаты');
const payments = (host: Host) => linesOf(host, TAB, '№', 'Плательщик', 'Сумма ₽', 'Разнесено ₽', 'Остаток ₽');
const type = (host: Host, header: string, row: number, text: string): void => {
  host.typeInto('Сделки', `${String.fromCharCode(65 + columnOf(host, 'Сделки', header))}${String(row)}`, text);
};
const IMPORTED = [`М-1 | 1000 | ${String(june(6))}`, `М-2 | 1000 | ${String(june(8))}`, 'М-3 |  | ', 'М-4 |  | '];
const BEFORE = ['М-1 |  | ', 'М-2 | 400 | ', 'М-3 |  | ', 'М-4 |  | '];

describe('an import of payments', () => {
  const host = open();
  const said = importAll(host);

  test('sets what is paid, and the day on which that is all', () => {
    expect(paid(host)).toEqual(IMPORTED);
    expect([said.taken.length, said.changed, said.asks]).toEqual([3, [], []]);
  });

  test('has a line for each payment, the bank’s text as text, and what is over left', () => {
    expect(payments(host)).toEqual([
      '1 | ООО "Балка" | 1200 | 1200 | 0',
      '2 | ООО "Балка" | 500 | 400 | 100',
      '3 | =1+1 | 70 | 0 | 70',
    ]);
    expect(sheetIn(host.toBookData(), TAB).rows[3]?.[2]).toMatchObject({ value: '=1+1' });
    expect(columnValues(host, TAB, 'части')[1]).toMatch(/^k[0-9a-f]{12}:400:600$/);
    expect(columnValues(host, TAB, 'ключ')).toEqual(JUNE.map(({ key }) => key));
  });

  test('protects its tab as the reports are', () => {
    const [own, report] = [TAB, 'Дебиторка'].map((name) => host.toBookData().sheets.find((each) => each.name === name));
    expect(own?.protections?.[0]?.editors).toEqual(report?.protections?.[0]?.editors);
  });

  test('again writes nothing, and proposes nothing that stands there', () => {
    const before = host.toBookData();
    expect(importAll(host, JUNE, []).taken).toHaveLength(3);
    expect(host.toBookData()).toEqual(before);
    expect(host.callServer('knownPayments')).toEqual({
      language: 'ru',
      keys: JUNE.map(({ key }) => key),
      unfinished: [],
    });
  });

  test('is undone: what was paid before, and no line', () => {
    const days = said.paid.map(({ key, paidAtBefore }) => ({ key, day: paidAtBefore }));
    expect(host.callServer('undoPayments', [said.taken, days])).toBe('Загрузка отменена, платежей убрано: 3.');
    expect(paid(host)).toEqual(BEFORE);
    expect(contentsOf(host, TAB)).toHaveLength(1);
  });
});

test('undoing leaves what a person changed since, with its line', () => {
  const host = open();
  const said = importAll(host);
  type(host, 'Оплачено, ₽', 2, '1500');
  const days = said.paid.map(({ key, paidAtBefore }) => ({ key, day: paidAtBefore }));
  expect(host.callServer('undoPayments', [said.taken, days])).toMatch(/убрано: 2. Осталось 1/);
  expect(paid(host)).toEqual([`М-1 | 1500 | ${String(june(6))}`, ...BEFORE.slice(1)]);
  expect(payments(host)).toEqual(['1 | ООО "Балка" | 1200 | 1000 | 200']);
});

describe('what was changed since it was proposed', () => {
  test.each<[string, (host: Host) => void]>([
    [
      'another sum',
      (host) => {
        type(host, 'Оплачено, ₽', 2, '100');
      },
    ],
    [
      'a formula',
      (host) => {
        type(host, 'Оплачено, ₽', 2, '=0');
      },
    ],
    [
      'no sum at all',
      (host) => {
        type(host, 'Оплачено, ₽', 2, 'скоро');
      },
    ],
    [
      'a lower price',
      (host) => {
        type(host, 'Цена, ₽/т', 2, '900');
      },
    ],
    [
      'no row',
      (host) => {
        host.deleteRows('Сделки', 2, 1);
      },
    ],
  ])('%s: its payment is left out, the others are taken', (_, change) => {
    const host = open();
    const parts = tickedParts(host, JUNE);
    change(host);
    const standing = paid(host).filter((line) => line.startsWith('М-1'));
    const said = importAll(host, JUNE, parts);
    expect(said.changed).toEqual(JUNE.slice(0, 1).map(({ key }) => key));
    expect(paid(host).filter((line) => line.startsWith('М-1'))).toEqual(standing);
    expect(said.taken).not.toContain(JUNE[0]?.key);
  });

  test('sorted rows are found by their keys', () => {
    const host = open();
    const parts = tickedParts(host, JUNE);
    host.sortRange('Сделки', 'A2:AC5', 1, false);
    importAll(host, JUNE, parts);
    expect([...paid(host)].sort()).toEqual(IMPORTED);
  });

  test('a line that another hand has overtaken asks', () => {
    const host = open();
    importAll(host);
    type(host, 'Оплачено, ₽', 2, '777');
    expect(importAll(host, JUNE, []).asks).toEqual([
      expect.stringMatching(/^М-1: в «Оплачено» 777.₽, а по платежам 1.000.₽/),
    ]);
    expect(paid(host)[0]).toMatch(/^М-1 \| 777/);
  });
});

test('a manager writes nothing', () => {
  const host = open();
  expect(() => as(host, SELLER, () => importAll(host, JUNE, []))).toThrow('Это делает РОП или собственник');
  expect(() => as(host, SELLER, () => host.callServer('undoPayments', [[], []]))).toThrow(
    'Это делает РОП или собственник',
  );
  expect(() => contentsOf(host, TAB)).toThrow();
});

/** Every one was tried once, none did harm; each costs a second. */
const STRIDE = 17;

describe('cut at a service call and begun again', () => {
  const parts = tickedParts(
    as(open(), HEAD, () => open()),
    JUNE,
  );
  const undo = (host: Host): void => void host.callServer('undoPayments', [JUNE.map(({ key }) => key), []]);
  const entries: readonly Entry[] = [
    {
      name: 'an import sets, and never adds',
      open,
      act: (host) => void importAll(host, JUNE, parts),
      again: (host) => void importAll(host, JUNE, parts),
    },
    {
      name: 'an undo gives back once',
      open,
      ready: (host) => void importAll(host, JUNE, parts),
      act: undo,
      again: undo,
    },
  ];
  test.each(entries)(
    '$name',
    (entry) => {
      const baseline = baselineOf(entry);
      expect(baseline.calls).toBeGreaterThan(10);
      for (let at = 0; at < baseline.calls; at += STRIDE) expect(harmOf(entry, kindOf('cut'), at, baseline)).toBeNull();
    },
    120_000,
  );
});
