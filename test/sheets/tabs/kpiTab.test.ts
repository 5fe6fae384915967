import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { bundleOf, hostWith, NOW_UTC } from '../../support/inHost';
import { columnOf, columnValues, contentsOf } from '../../support/look';
import { june, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const DAY_MS = 86_400_000;

/** Shipped on the day, with a profit of 81,967.21 net of VAT. */
const sold = (id: string, manager: string, day: number): (string | number)[] => [
  ...[id, 'Балка', manager, 'Отгрузка', 10, 60000, 60000, 50000, 'оплата', june(30), june(10), june(day), '', ''],
];
const DEALS = [sold('М-1', 'Ким', 17), sold('М-2', 'Ли', 16), sold('М-3', 'Ким', 19)];
const PROFIT = 81967.21;

function builtHost(deals = DEALS): Host {
  const host = hostWith(bundle, salesBook(deals));
  host.run('setUp');
  host.run('kpi');
  return host;
}

function nextDays(host: Host, days: number): Host {
  host.advanceTo(NOW_UTC + days * DAY_MS);
  host.run('kpi');
  return host;
}

/** `16 Все 81967.21`: day of June, scope and a figure of each row. */
function linesOf(host: Host, header = 'Валовая прибыль'): string[] {
  const [days, scopes, figures] = ['День', 'Менеджер', header].map((title) => columnValues(host, 'KPI', title));
  return (days ?? []).map((day, at) => `${Number(day) - june(0)} ${String(scopes?.[at])} ${String(figures?.[at])}`);
}

const FIRST_DAY = [
  `16 Все ${PROFIT}`,
  '16 Ким 0',
  `16 Ли ${PROFIT}`,
  `17 Все ${PROFIT}`,
  `17 Ким ${PROFIT}`,
  '17 Ли 0',
];

describe('the KPI tab', () => {
  test('has a row for the team and for each manager, of yesterday and of today so far', () => {
    const host = builtHost();
    expect(linesOf(host)).toEqual(FIRST_DAY);
    expect(columnValues(host, 'KPI', 'Маржа')[3]).toBeCloseTo(0.1667, 4);
    expect(columnValues(host, 'KPI', 'Маржа')[5]).toBe('');
  });

  test('a second run of the day replaces its rows and adds none', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'H2', '40000');
    host.run('kpi');
    expect(linesOf(host).slice(3)).toEqual(['17 Все 163934.43', '17 Ким 163934.43', '17 Ли 0']);
    expect(linesOf(host)).toHaveLength(6);
  });

  test('a second run on the same facts writes nothing', () => {
    const host = builtHost();
    host.run('checkAll');
    host.ledger.reset();
    host.run('kpi');
    expect(host.ledger.totals.cellsWritten).toBe(0);
  });

  test('the next day stands below, and days scattered by sorting are replaced where they stand', () => {
    const host = nextDays(builtHost(), 1);
    host.sortRange('KPI', 'A2:AH10', 2);
    const before = contentsOf(host, 'KPI').map((row) => row.slice(0, 2));
    host.typeInto('Сделки', 'H2', '40000');
    host.run('kpi');
    expect(contentsOf(host, 'KPI').map((row) => row.slice(0, 2))).toEqual(before);
    expect(linesOf(host)).toContain('17 Ким 163934.43');
  });

  test('a manager who is no longer in the deals leaves today and stays in the past', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'C3', 'Ким');
    host.run('kpi');
    expect(linesOf(host).map((line) => line.replace(/ [\d.]+$/, ''))).toEqual([
      ...['16 Все', '16 Ким', '16 Ли', '17 Все', '17 Ким'],
    ]);
  });

  test('finds its columns by their headers, and leaves a column of people alone, formulas too', () => {
    const host = builtHost();
    host.insertColumns('KPI', 3, 1);
    host.typeInto('KPI', 'C2', '=1+1');
    host.typeInto('Сделки', 'H2', '40000');
    host.run('kpi');
    expect(columnOf(host, 'KPI', 'Валовая прибыль')).toBe(3);
    expect(linesOf(host)).toContain('17 Ким 163934.43');
    expect(contentsOf(host, 'KPI')[1]?.[2]).toBe('=1+1');
  });

  test('a name that could be a formula stays text', () => {
    const host = hostWith(bundle, salesBook(DEALS));
    host.run('setUp');
    host.typeInto('Сделки', 'C2', "'=1+1");
    host.run('kpi');
    host.run('kpi');
    expect(columnValues(host, 'KPI', 'Менеджер')).toEqual(['Все', '=1+1', 'Ли', 'Ким', 'Все', '=1+1', 'Ли', 'Ким']);
    expect(host.workbook.sheetNamed('KPI')?.valueAt(2, 1)).toBe('=1+1');
  });

  test('costs one read, one last look and one write', () => {
    const host = builtHost();
    const callsOf = (entry: string): number => {
      host.ledger.reset();
      host.run(entry);
      return host.ledger.totals.total;
    };
    host.advanceTo(NOW_UTC + DAY_MS);
    callsOf('checkAll');
    const checked = callsOf('checkAll');
    expect(callsOf('kpi') - checked).toBe(3);
  });
});

describe('days that nobody built', () => {
  const missed = (): Host => nextDays(builtHost(), 5);

  test('are filled in from the facts, and the counts that nobody took are marked', () => {
    const host = missed();
    const days = linesOf(host).filter((line) => line.includes('Все'));
    expect(days).toEqual([
      ...[`16 Все ${PROFIT}`, `17 Все ${PROFIT}`, '18 Все 0', `19 Все ${PROFIT}`, '20 Все 0', '21 Все 0', '22 Все 0'],
    ]);
    const open = linesOf(host, 'Открытые сделки').filter((line) => line.includes('Все'));
    expect(open).toEqual(['16 Все 3', '17 Все 3', '18 Все —', '19 Все —', '20 Все —', '21 Все 3', '22 Все 3']);
  });

  test('the day of the last build is finished: what was sold after it counts', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'L4', '17.06.2026');
    nextDays(host, 5);
    expect(linesOf(host)).toContain(`17 Все ${PROFIT * 2}`);
  });

  test('rows that people deleted come back, and day 0 keeps its counts', () => {
    const host = missed();
    host.deleteRows('KPI', 11, 3);
    host.typeInto('Сделки', 'D2', 'Оплата');
    host.run('kpi');
    const open = linesOf(host, 'Открытые сделки').filter((line) => line.includes('Все'));
    expect(open.sort()).toEqual(['16 Все 3', '17 Все 3', '18 Все —', '19 Все —', '20 Все —', '21 Все 3', '22 Все 2']);
  });

  test('go back a month, and never before day 0', () => {
    const host = nextDays(builtHost(), 60);
    const days = new Set(linesOf(host).map((line) => Number(line.split(' ')[0])));
    expect(Math.min(...days)).toBe(16);
    expect(days.size).toBe(2 + 30 + 2);
  });
});

describe('a damaged KPI tab', () => {
  test('that was deleted is made anew, and named', () => {
    const host = builtHost();
    host.deleteSheet('KPI');
    expect(host.run('kpi')).toEqual(['KPI']);
    expect(linesOf(host)).toEqual(FIRST_DAY);
  });

  test('whose header was renamed gets the column back at its end, and is named', () => {
    const host = builtHost();
    host.typeInto('KPI', 'E1', 'вес');
    expect(host.run('kpi')).toEqual(['KPI: Количество']);
    expect(columnValues(host, 'KPI', 'Количество').slice(0, 4)).toEqual([10, 0, 10, 10]);
    expect(host.run('kpi')).toEqual([]);
  });

  test('whose header row was deleted gets a new one above the rows', () => {
    const host = builtHost();
    host.deleteRows('KPI', 1, 1);
    host.run('kpi');
    expect(linesOf(host)).toEqual(FIRST_DAY);
  });

  test('that is full grows', () => {
    const host = builtHost();
    host.deleteRows('KPI', 8, 900);
    for (let day = 1; day < 40; day += 1) nextDays(host, day);
    expect(linesOf(host)).toHaveLength(41 * 3);
  });
});
