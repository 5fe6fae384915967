import { describe, expect, test } from '@jest/globals';
import type { RawCell } from '../../src/domain/reading/rawCell';
import { clientsTable } from '../../src/sheets/tables/clients';
import { checkedHost, hostOf, shown } from '../support/salesHost';
import { plainBook, plainSheet } from '../support/plainBook';
import { HEADER_WITH_PAYMENT } from '../support/salesBook';
import { formulaHolds } from './formulas';
import { readingHolds } from './readings';

/** What the fuzzing has found, mended since: the smallest input of each case. */
describe('found by fuzzing', () => {
  test.each<[RawCell]>([[-1.797693134862316e305], [5e-324], ['1e309'], ['constructor 09:00-18:00']])(
    'the cell %p is read as a figure, as blank or not at all',
    (cell) => {
      expect(() => {
        readingHolds(cell);
      }).not.toThrow();
    },
  );

  test.each<[string, readonly unknown[]]>([
    ['ROP_CONVERSION', [-8.881784197001252e-16, 5e-324]],
    ['ROP_PENALTY', [1e300, 1e300, 1e300]],
    ['ROP_WORK_MINUTES', [46_190, 46_191, 'constructor 09:00-18:00']],
    [
      'ROP_CHECK',
      [
        [
          ['Клиент', 'Этап', 'Сумма, ₽'],
          ['Балка', 'КП', 1.797693134862316e306],
        ],
        46_190,
      ],
    ],
  ])('%s of %p shows a figure or a sentence', (name, args) => {
    expect(() => {
      formulaHolds([name, args]);
    }).not.toThrow();
  });

  test.each(['constructor', '__proto__', 'toString'])('a client called %s owes what its deals say', (client) => {
    const debt = [
      'М-1',
      client,
      'Ким',
      'Отгрузка',
      10,
      60_000,
      60_000,
      50_000,
      'оплата',
      46_191,
      46_180,
      46_185,
      '',
      '',
    ];
    const quote = ['М-2', client, 'Ким', 'КП', 1, 60_000, 60_000, 50_000, 'звонок', 46_191, 46_189, '', '', ''];
    const header = clientsTable.columns.map(({ titles }) => titles.ru);
    const host = checkedHost(
      [debt, quote],
      { Клиенты: [header, [client, 30, 500_000, 'нет', '']] },
      HEADER_WITH_PAYMENT,
    );
    host.typeInto('Сделки', 'D3', 'Сделка');
    expect(shown(host, 2, 'Проверка')).toContain('превышен');
    host.typeInto('Сделки', 'I2', 'звонок');
    expect(shown(host, 2, 'Проверка')).toContain('превышен');
  });

  test('a number too large for a double is typed as text', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'G2', '-1e309');
    expect(host.workbook.displayAt(host.workbook.sheets[0] as never, 1, 6)).toBe('-1e309');
  });

  test('a sheet in which titles of ours stood far from its right end is set up once and for all', () => {
    const others = Array.from({ length: 14 }, (_, at) => `Поле ${at}`);
    const header = ['Менеджер', 'Этап', 'хеш строки', 'код', 'Цена', ...others];
    const host = hostOf(plainBook(plainSheet('Сделки', [header])));
    const headers = (): unknown[] => host.toBookData().sheets[0]?.rows[0]?.map((cell) => cell?.value) ?? [];
    host.run('setUp');
    const once = headers();
    expect(once.filter((title) => title === 'Проверка')).toHaveLength(1);
    host.run('setUp');
    expect(headers()).toEqual(once);
  });
});
