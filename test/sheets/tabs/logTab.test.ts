import { expect, test } from '@jest/globals';
import { bundleOf, hostWith } from '../../support/inHost';
import { columnValues, contentsOf } from '../../support/look';
import { ROWS, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');

function readyHost() {
  const host = hostWith(bundle, salesBook());
  host.run('setUp');
  return host;
}

test('a run adds its line below the last', () => {
  const host = readyHost();
  host.run('log', [['первый']]);
  host.run('log', [['=второй', 'третий']]);
  expect(columnValues(host, 'Журнал', 'Подробности')).toEqual(['первый', '=второй', 'третий']);
});

test('a deleted log is made anew by the next run that has something to say', () => {
  const host = readyHost();
  host.deleteSheet('Журнал');
  host.run('log', [[]]);
  expect(host.workbook.sheetNamed('Журнал')).toBeNull();
  host.run('log', [['первый']]);
  expect(contentsOf(host, 'Журнал')).toEqual([
    ['Когда', 'Что запускалось', 'Событие', 'Подробности'],
    [expect.anything(), 'Проверка сделок', 'прогон', 'первый'],
  ]);
});

test('a full log grows, and once it is too long loses its oldest lines', () => {
  const host = readyHost();
  host.run('log', [Array.from({ length: 2300 }, (_, at) => `строка ${at}`)]);
  expect(contentsOf(host, 'Журнал')).toHaveLength(2301);
  host.run('trim');
  const details = columnValues(host, 'Журнал', 'Подробности');
  expect([details.length, details[0]]).toEqual([2000, 'строка 300']);
  host.ledger.reset();
  host.run('trim');
  expect(host.ledger.totals.writes).toBe(0);
});

test('cells that were not read are named with their address and what stands in them', () => {
  const broken = ROWS.map((row, at) => row.map((cell, column) => (column === 7 && at < 2 ? '12,5O' : cell)));
  const host = hostWith(bundle, salesBook(broken));
  expect(host.run('skipped')).toBe('Не прочитано ячеек: 2: cost2 «12,5O»; cost3 «12,5O»');
});

test('of very many such cells the first fifty are named', () => {
  const many = Array.from({ length: 60 }, (_, at) => [`М-${at}`, 'Балка', 'Ким', 'Лид', '12,5O']);
  const host = hostWith(bundle, salesBook(many));
  expect(host.run('skipped')).toMatch(/^Не прочитано ячеек: 60: .*; и ещё 10$/);
});
