import { describe, expect, test } from '@jest/globals';
import { plainBook, plainSheet } from '../../support/plainBook';
import { june } from '../../support/salesBook';
import { hostOf, OWNER } from '../../support/salesHost';

const DAY = 'dd.mm.yyyy';
const MOMENT = 'dd.mm.yyyy hh:mm';
const HEADER = ['№', 'Клиент', 'Менеджер', 'Этап', 'Первый ответ', 'Дата КП', 'Дата счёта', 'Дата закрытия', 'Следующий шаг', 'Дата шага']; // prettier-ignore
const STAGES = [
  ['Этап', 'Вид', 'Шаг через, дн.'],
  ['Лид', 'lead', 1],
  ['Контакт', 'contact', 1],
  ['КП', 'quote', 2],
  ['Сделка', 'deal', 3],
  ['Проиграна', 'lost', ''],
];

interface Dates {
  readonly respondedAt?: number | string;
  readonly quotedAt?: number | string;
  readonly closedAt?: number;
  readonly step?: number;
}

const dated = (value: number | string | undefined, numberFormat: string) =>
  value === undefined ? null : typeof value === 'string' ? value : { value, numberFormat };

function rowOf(id: string, stage: string, { respondedAt, quotedAt, closedAt, step }: Dates = {}) {
  return [
    id, 'Балка', 'Ким', stage, dated(respondedAt, MOMENT), dated(quotedAt, DAY), null, dated(closedAt, DAY), 'звонок', dated(step, DAY),
  ]; // prettier-ignore
}

/** The owner's workbook of these deals, checked once: Wednesday 17 June 2026, 15:20. */
function checked(...rows: readonly ReturnType<typeof rowOf>[]) {
  const sheets = [plainSheet('Сделки', [HEADER, ...rows]), plainSheet('Этапы', STAGES)];
  const host = hostOf(plainBook(...sheets), { user: OWNER });
  host.run('setUp');
  host.run('checkAll');
  const cell = (row: number, header: string): string => {
    const sheet = host.workbook.sheetNamed('Сделки');
    return sheet === null ? '' : host.workbook.displayAt(sheet, row - 1, HEADER.indexOf(header));
  };
  return { host, cell };
}

describe('what a move of stage fills in', () => {
  test.each([
    ['a contact was answered now', 'Лид', 'Контакт', 'Первый ответ', '17.06.2026 15:20:00'],
    ['a quote went out today', 'Контакт', 'КП', 'Дата КП', '17.06.2026'],
    ['a lost deal closed today', 'КП', 'Проиграна', 'Дата закрытия', '17.06.2026'],
    ['an invoice is evidence and not made up', 'КП', 'Сделка', 'Дата счёта', ''],
  ])('%s', (_, from, to, header, shows) => {
    const { host, cell } = checked(rowOf('М-1', from, { step: june(18) }));
    host.typeInto('Сделки', 'D2', to);
    expect(cell(2, header)).toBe(shows);
  });

  test.each([
    ['a blank step date is proposed by the norm in working days', {}, 'КП', '19.06.2026'],
    ['a norm that ends past the week-end counts working days', {}, 'Сделка', '22.06.2026'],
    ['a past one is proposed anew', { step: june(16) }, 'КП', '19.06.2026'],
    ["today's is not past", { step: june(17) }, 'КП', '17.06.2026'],
    ['a later one stays', { step: june(30) }, 'КП', '30.06.2026'],
    ['a stage without a norm proposes none', {}, 'Проиграна', ''],
  ])('%s', (_, dates, to, shows) => {
    const { host, cell } = checked(rowOf('М-1', 'Контакт', dates));
    host.typeInto('Сделки', 'D2', to);
    expect(cell(2, 'Дата шага')).toBe(shows);
  });

  test('what stands there is never overwritten, not even what cannot be read', () => {
    const { host, cell } = checked(
      rowOf('М-1', 'Контакт', { quotedAt: 'вчера' }),
      rowOf('М-2', 'Контакт', { quotedAt: june(3) }),
    );
    host.typeInto('Сделки', 'D2', [['КП'], ['КП']]);
    expect([cell(2, 'Дата КП'), cell(3, 'Дата КП')]).toEqual(['вчера', '03.06.2026']);
  });

  test('a column with formulas of people is left to them', () => {
    const { host, cell } = checked(rowOf('М-1', 'Контакт'), rowOf('М-2', 'Контакт'));
    host.typeInto('Сделки', 'F3', '=IF(A3="","x","")');
    host.run('checkAll');
    host.typeInto('Сделки', 'D2', 'КП');
    host.typeInto('Сделки', 'D3', 'КП');
    expect([cell(2, 'Дата КП'), cell(3, 'Дата КП')]).toEqual(['', '']);
  });

  test('also where the first of them stands far down', () => {
    const rows = Array.from({ length: 149 }, (_, at) => rowOf(`М-${at}`, 'Контакт'));
    const { host, cell } = checked(...rows);
    host.typeInto('Сделки', 'F150', '=IF(A150="","x","")');
    host.run('checkAll');
    host.typeInto('Сделки', 'D150', 'КП');
    expect(cell(150, 'Дата КП')).toBe('');
    expect(host.workbook.sheetNamed('Сделки')?.formulas.get(149, 5)).toMatch(/IF/);
  });

  test('the check after it sees what was filled in, and the recheck finds nothing new', () => {
    const { host } = checked(rowOf('М-1', 'Лид', { step: june(18) }));
    host.typeInto('Сделки', 'D2', 'Контакт');
    host.run('checkAll');
    host.ledger.reset();
    host.run('checkAll');
    const { calls } = host.ledger.totals;
    expect(calls['Range.setValues'] ?? 0).toBe(0);
    expect(host.workbook.sheetNamed('Сделки')?.valueAt(1, 4)).toBeCloseTo(46_190 + (15 + 20 / 60) / 24, 6);
  });

  test('rows pasted whole are history: today is not when they moved', () => {
    const { host, cell } = checked(rowOf('М-1', 'Лид'));
    host.typeInto('Сделки', 'A3', [
      ['М-2', 'Балка', 'Ким', 'КП'],
      ['М-3', 'Балка', 'Ким', 'КП'],
    ]);
    expect([cell(3, 'Дата КП'), cell(4, 'Дата шага')]).toEqual(['', '']);
  });

  test('a stage typed in a new row by itself is a move', () => {
    const { host, cell } = checked(rowOf('М-1', 'Лид'));
    host.typeInto('Сделки', 'B3', 'Уголок');
    host.typeInto('Сделки', 'D3', 'КП');
    expect([cell(3, 'Дата КП'), cell(3, 'Дата шага')]).toEqual(['17.06.2026', '19.06.2026']);
  });

  test('typing elsewhere in the row fills in nothing', () => {
    const { host, cell } = checked(rowOf('М-1', 'КП'));
    host.typeInto('Сделки', 'B2', 'Уголок');
    expect([cell(2, 'Дата КП'), cell(2, 'Дата шага')]).toEqual(['', '']);
  });
});
