import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { DAY_MS, DEBTS, builtHost, linesOf } from '../../support/dailyHost';
import { columnOf, columnValues } from '../../support/look';
import { columnLetters } from '../../../src/sheets/headers/address';
import { june } from '../../support/salesBook';
import { NOW_UTC } from '../../support/salesHost';

/** Monday 22 June: five days after the book's own today. */
const MONDAY = NOW_UTC + 5 * DAY_MS;

const expectedOn = (host: Host, day: number): string[] =>
  linesOf(host, 'KPI', 'День', 'Менеджер', 'Ждали за неделю').filter((line) =>
    line.startsWith(`${String(june(day))} | Все`),
  );

/** Types into the first line of «Дебиторка» whose client is Балка: 600,000 ₽ with VAT are owed. */
function promises(host: Host, day: string): void {
  const row = columnValues(host, 'Дебиторка', 'Клиент').indexOf('Балка') + 2;
  host.typeInto('Дебиторка', `${columnLetters(columnOf(host, 'Дебиторка', 'Обещал оплатить'))}${row}`, day);
}

describe('what a Monday expects of its week', () => {
  let host: Host;
  beforeAll(() => {
    host = builtHost(DEBTS);
    promises(host, '24.06.2026');
    host.run('dailyBuild');
  });

  test('is not written on another day', () => {
    expect(expectedOn(host, 17)).toEqual([`${String(june(17))} | Все | `]);
  });

  test('is kept in KPI, for the whole team', () => {
    host.advanceTo(MONDAY);
    host.run('dailyBuild');
    expect(expectedOn(host, 22)).toEqual([`${String(june(22))} | Все | 600000`]);
    expect(columnValues(host, 'KPI', 'Ждали за неделю').filter((cell) => cell !== '')).toEqual([600000]);
  });

  test('and stays as it was told, whatever came in since', () => {
    host.typeInto('Сделки', 'O2', '22.06.2026');
    for (const days of [0, 1]) {
      host.advanceTo(MONDAY + days * DAY_MS);
      host.run('dailyBuild');
      expect(expectedOn(host, 22)).toEqual([`${String(june(22))} | Все | 600000`]);
    }
  });
});

test('a promise to pay that was broken is red on the summary, before what is being done', () => {
  const host = builtHost(DEBTS);
  promises(host, '16.06.2026');
  host.run('dailyBuild');
  const page = host.workbook.sheetNamed('Сводка');
  if (!page) throw new Error('There is no summary.');
  const row = Array.from({ length: 20 }, (_, at) => at).find((at) => host.workbook.displayAt(page, at, 6) === 'Балка');
  const [said, color] = [
    host.workbook.displayAt(page, row ?? 0, 9),
    host.workbook.effectiveStyleAt(page, row ?? 0, 9).color?.toLowerCase(),
  ];
  expect([said, color]).toEqual(['Обещал 16.06, не оплатил; Ничего. Пора остановить отгрузки, письмо', '#7a1022']);
});
