import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kpiOf } from '../../../src/domain/metrics/kpi';
import type { RawCell } from '../../../src/domain/reading/rawCell';
import { approvalsFrom } from '../../../src/domain/rules/approvals';
import { reviewDeals } from '../../../src/domain/review';
import { startOf } from '../../../src/domain/calendar/time';
import type { Instant } from '../../../src/domain/calendar/time';
import { columnsIn, mapDealHeaders } from '../../../src/sheets/reading/deals/dealHeaders';
import { dealsFrom, wholeTable } from '../../../src/sheets/reading/deals/readDeals';
import { day, RULES } from '../../support/dealBuilder';
import { JUNE } from '../../support/bareBook';

const HEADER = ['№', 'Клиент', 'Менеджер', 'Этап', 'Тоннаж, т', 'Цена, ₽/т', 'Закупка, ₽/т', 'Дата отгрузки', 'Своё'];

const given = {
  headers: mapDealHeaders(HEADER),
  headerRow: 1,
  wallClock: (date: Date): Instant => date.getTime() as Instant,
  rules: RULES,
};

type Row = readonly RawCell[];
const dealt = fc
  .record({
    client: fc.constantFrom('Балка', 'Гвоздь', 'Швеллер'),
    manager: fc.constantFrom('Ким', 'Ли', ''),
    stage: fc.constantFrom('Лид', 'КП', 'Отгрузка', 'Оплата', 'Проиграна', '???'),
    quantity: fc.oneof(fc.constant(''), fc.integer({ min: -3, max: 30 })),
    price: fc.integer({ min: 1, max: 90_000 }),
    shipped: fc.constantFrom('', '03.06.2026', '12.05.2026'),
  })
  .map(({ client, manager, stage, quantity, price, shipped }): Row => {
    return ['М', client, manager, stage, quantity, price, 50_000, shipped, ''];
  });

/** Rows that are no deals; the last two hold the sum of the two deals above. */
const NO_DEALS: readonly ((last: Row, before: Row) => Row)[] = [
  () => ['Июнь 2026', '', '', '', '', '', '', '', ''],
  () => ['', '', '', '', '', '', '', '', 'отгружено'],
  () => HEADER,
  (last, before) => ['', 'Итого:', '', '', 77, Number(last[5]) + Number(before[5]), '', '', ''],
  (last, before) => ['', '', '', '', 77, Number(last[5]) + Number(before[5]), '', '', ''],
];

/** Deals two by two, each pair with what stands under it. */
const pairs = fc.array(fc.tuple(dealt, dealt, fc.array(fc.nat(NO_DEALS.length - 1), { maxLength: 2 })), {
  maxLength: 6,
});

/** Everything that is said of a table, but where the rows stand. */
function saidOf(values: readonly Row[]) {
  const { rows, issues } = wholeTable(values, given);
  const columns = columnsIn(given.headers);
  const now = startOf(day('2026-06-17'));
  const renumbered = rows.map((deal, at) => ({ ...deal, row: at }));
  const review = reviewDeals(renumbered, RULES, { now, columns, approvals: approvalsFrom([]) });
  const findings = review.deals.map(({ findings: found }) => found.map(({ check, severity }) => [check, severity]));
  return { deals: renumbered, issues: issues.length, findings, kpi: kpiOf(review, JUNE) };
}

describe('rows that are no deals', () => {
  test('change no figure, no finding and no count, wherever they stand', () => {
    fc.assert(
      fc.property(pairs, (typed) => {
        const rows = typed.flatMap(([before, last]) => [before, last]);
        const mixed = typed.flatMap(([before, last, sorts]) => {
          // A text would end the run that is summed.
          const under = [...new Set(sorts)].sort((a, b) => b - a);
          return [before, last, ...under.map((sort) => NO_DEALS[sort]?.(last, before) ?? [])];
        });
        expect(saidOf(mixed)).toEqual(saidOf(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('what nobody is named in is a deal to a part of the sheet only by its key', () => {
    const withKey = mapDealHeaders([...HEADER, 'ключ', 'хеш строки']);
    const bare = (key: string): Row => ['', '', '', 'КП', 5, 60_000, '', '', '', key, ''];
    const part = dealsFrom([bare('k1'), bare('')], 40, { ...given, headers: withKey });
    expect(part.rows.map(({ row }) => row)).toEqual([40]);
    expect([...part.untouched]).toEqual([41]);
  });

  test('what stands in our columns of one that has a key is a stray of ours', () => {
    const headers = mapDealHeaders([...HEADER, 'Проверка', 'ключ', 'хеш строки']);
    const total = (key: string): Row => ['', 'Итого', '', '', 5, 60_000, '', '', '', 'текст', key, ''];
    const read = wholeTable([total('k1'), total('')], { ...given, headers });
    expect([read.strays, [...read.untouched]]).toEqual([1, [3]]);
  });
});
