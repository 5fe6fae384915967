import { describe, expect, test } from '@jest/globals';
import { bundleOf, hostWith, NOW_UTC } from './inHost';
import { columnOf, columnValues, contentsOf } from './look';
import { salesBook } from './salesBook';

const bundle = bundleOf('entries/writing.ts');
const DAY_MS = 86_400_000;

function builtHost() {
  const host = hostWith(bundle, salesBook());
  host.run('setUp');
  host.run('kpi');
  return host;
}

describe('the KPI tab', () => {
  test('has a row for the team and for each manager, in roubles, shares and counts', () => {
    const host = builtHost();
    expect(columnValues(host, 'KPI', 'Менеджер')).toEqual(['Все', 'Ким', 'Ли']);
    expect(columnValues(host, 'KPI', 'Валовая прибыль')).toEqual([81967.21, 81967.21, 0]);
    expect(columnValues(host, 'KPI', 'Маржа')[0]).toBeCloseTo(0.1667, 4);
    expect(columnValues(host, 'KPI', 'Маржа')[2]).toBe('');
  });

  test('a second run of the day replaces its rows and adds none', () => {
    const host = builtHost();
    const first = contentsOf(host, 'KPI');
    host.typeInto('Сделки', 'H5', '40000');
    host.run('kpi');
    expect(contentsOf(host, 'KPI')).toHaveLength(first.length);
    expect(columnValues(host, 'KPI', 'Валовая прибыль')).toEqual([163934.43, 163934.43, 0]);
  });

  test('the next day stands below, and a day scattered by sorting is replaced where it stands', () => {
    const host = builtHost();
    host.advanceTo(NOW_UTC + DAY_MS);
    host.run('kpi');
    host.sortRange('KPI', 'A2:AH7', 2);
    host.typeInto('Сделки', 'H5', '40000');
    host.run('kpi');
    expect(columnValues(host, 'KPI', 'Менеджер').sort()).toEqual(['Все', 'Все', 'Ким', 'Ким', 'Ли', 'Ли']);
    const days = columnValues(host, 'KPI', 'День');
    const profits = columnValues(host, 'KPI', 'Валовая прибыль');
    expect(profits.filter((_, at) => days[at] === Math.max(...(days as number[])))).toEqual([163934.43, 163934.43, 0]);
    expect(profits.filter((_, at) => days[at] !== Math.max(...(days as number[])))).toEqual(
      expect.arrayContaining([81967.21, 81967.21, 0]),
    );
  });

  test('a manager who is no longer in the deals leaves the day', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'C3:C4', 'Ким');
    host.run('kpi');
    expect(columnValues(host, 'KPI', 'Менеджер')).toEqual(['Все', 'Ким']);
  });

  test('finds its columns by their headers', () => {
    const host = builtHost();
    host.insertColumns('KPI', 3, 1);
    host.run('kpi');
    expect(columnOf(host, 'KPI', 'Валовая прибыль')).toBe(3);
    expect(columnValues(host, 'KPI', 'Валовая прибыль')).toEqual([81967.21, 81967.21, 0]);
  });

  test('a name that could be a formula stays text', () => {
    const host = builtHost();
    host.typeInto('Сделки', 'C2', "'=1+1");
    host.run('kpi');
    expect(columnValues(host, 'KPI', 'Менеджер')).toContain('=1+1');
    expect(host.workbook.sheetNamed('KPI')?.valueAt(2, 1)).toBe('=1+1');
  });

  test('costs few calls beside the reading and the check', () => {
    const host = builtHost();
    const callsOf = (entry: string): number => {
      host.ledger.reset();
      host.run(entry);
      return host.ledger.totals.total;
    };
    callsOf('checkAll');
    expect(callsOf('kpi') - callsOf('checkAll')).toBeLessThanOrEqual(4);
  });
});
