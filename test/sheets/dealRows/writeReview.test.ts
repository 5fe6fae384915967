import { describe, expect, test } from '@jest/globals';
import { bundleOf, hostWith } from '../../support/inHost';
import { columnOf, columnValues, contentsOf, liveSheet } from '../../support/look';
import { HEADER, ROWS, salesBook } from '../../support/salesBook';

const bundle = bundleOf('entries/writing.ts');
const OWN = 13;

function readyHost(rows = ROWS, changes = {}) {
  const host = hostWith(bundle, salesBook(rows, changes));
  host.run('setUp');
  return host;
}

function checkedHost(rows = ROWS, changes = {}) {
  const host = readyHost(rows, changes);
  host.run('checkAll');
  return host;
}

describe('the check of every row', () => {
  test('writes the figures in roubles and shares, the signer in the sheet’s language, the verdict in words', () => {
    const host = checkedHost();
    expect(columnValues(host, 'Сделки', 'Выручка ₽')).toEqual([491803.28, 418032.79, 491803.28, 491803.28]);
    expect(columnValues(host, 'Сделки', 'Валовая прибыль ₽')[0]).toBe(81967.21);
    expect(columnValues(host, 'Сделки', 'Скидка %')).toEqual([0, 0.15, 0, 0]);
    expect(columnValues(host, 'Сделки', 'Согласует')).toEqual(['', 'собственник', '', '']);
    expect(columnValues(host, 'Сделки', 'Проверка')[0]).toBe('');
    expect(columnValues(host, 'Сделки', 'Проверка')[1]).toMatch(/^Маржа 2\s% ниже 8\s%: согласует собственник/);
  });

  test('leaves people’s cells as they are', () => {
    const rows = contentsOf(checkedHost(), 'Сделки').slice(1);
    expect(rows.map((row) => row.slice(0, HEADER.length))).toEqual(ROWS);
  });

  test('gives every row a key of its own and accepts the stages of an imported sheet', () => {
    const host = checkedHost();
    expect(new Set(columnValues(host, 'Сделки', 'ключ')).size).toBe(ROWS.length);
    expect(columnValues(host, 'Сделки', 'принятый этап')).toEqual(['КП', 'КП', 'КП', 'Отгрузка']);
    expect(columnValues(host, 'Сделки', 'изменено')).toEqual(['', '', '', '']);
  });

  test('writes nothing the second time', () => {
    const host = checkedHost();
    host.ledger.reset();
    expect(host.run('checkAll')).toMatchObject({ outcome: { kind: 'written', cells: 0 } });
    expect(host.ledger.totals.writes).toBe(0);
  });

  test('writes from the first changed row to the last, and no further', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'G3', '59000');
    host.typeInto('Сделки', 'H4', '');
    host.ledger.reset();
    expect(host.run('checkAll')).toMatchObject({ outcome: { kind: 'written', cells: 2 * OWN } });
    expect(host.ledger.totals.calls['Range.setValues']).toBe(1);
  });

  test('takes one write for each ten thousand rows with a change', () => {
    const many = Array.from({ length: 10_050 }, (_, at) => [`М-${at}`, 'Балка', 'Ким', 'Лид']);
    const host = checkedHost(many, { maxRows: 10_100 });
    for (const cell of ['C2', 'C9000', 'C10040']) host.typeInto('Сделки', cell, 'Ли');
    host.ledger.reset();
    expect(host.run('checkAll')).toMatchObject({ outcome: { cells: (8_999 + 1) * OWN } });
    expect(host.ledger.totals.calls['Range.setValues']).toBe(2);
  });

  test('marks when somebody has worked on a deal, by the sheet’s own clock', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'I2', 'выслать счёт');
    host.typeInto('Сделки', 'H4', '49000');
    host.run('checkAll');
    const touched = columnOf(host, 'Сделки', 'изменено');
    const shown = [1, 2, 3].map((row) => host.workbook.displayAt(liveSheet(host, 'Сделки'), row, touched));
    expect(shown).toEqual(['17.06.2026 15:20', '', '']);
  });

  test('clears our columns of a row that is no deal any more', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'A3:N3', '');
    host.run('checkAll');
    expect(contentsOf(host, 'Сделки')[2]).toEqual([]);
  });

  test('writes nothing into rows that were sorted since they were read', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'H4', '');
    const before = columnValues(host, 'Сделки', 'Проверка');
    expect(host.run('checkAllWhileSorting', ['A2:AA5', 1])).toEqual({ kind: 'rows-moved' });
    expect(columnValues(host, 'Сделки', 'Проверка')).toEqual([...before].reverse());
  });

  test('a row keeps its state through sorting', () => {
    const host = checkedHost();
    const keys = columnValues(host, 'Сделки', 'ключ');
    host.sortRange('Сделки', 'A2:AA5', 1, false);
    expect(host.run('checkAll')).toMatchObject({ outcome: { cells: 0 } });
    expect(columnValues(host, 'Сделки', 'ключ')).toEqual([...keys].reverse());
  });

  test('tells a stage that got past the gate, moves nothing back, and counts it', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'D3', 'Сделка');
    expect(host.run('checkAll')).toMatchObject({ slippedPast: 1, stageChanges: 1 });
    expect(columnValues(host, 'Сделки', 'Статус')[1]).toBe('Сделка');
    expect(columnValues(host, 'Сделки', 'принятый этап')[1]).toBe('КП');
    expect(columnValues(host, 'Сделки', 'Проверка')[1]).toMatch(/^Прошло мимо запрета\. Маржа 2\s%/);
    expect(host.run('checkAll')).toMatchObject({ slippedPast: 1, stageChanges: 0, outcome: { cells: 0 } });
  });

  test('writes to the history what stage a deal left, once', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'D2', 'Сделка');
    host.typeInto('Сделки', 'D3', 'Проиграна');
    host.run('checkAll');
    host.run('checkAll');
    const lines = contentsOf(host, 'История')
      .slice(1)
      .map((line) => line.slice(1, 6));
    expect(lines).toEqual([
      ['М-1', 'Балка', 'Ким', 'КП', 'Сделка'],
      ['М-2', '=ГИПЕРССЫЛКА', 'Ли', 'КП', 'Проиграна'],
    ]);
  });

  test('a copied row is noticed as a copy and starts afresh', () => {
    const host = checkedHost();
    host.typeInto('Сделки', 'A6', [contentsOf(host, 'Сделки')[1] ?? []]);
    host.run('checkAll');
    const keys = columnValues(host, 'Сделки', 'ключ');
    expect(new Set(keys).size).toBe(5);
    expect(host.run('checkAll')).toMatchObject({ outcome: { cells: 0 } });
  });

  test('goes on when somebody has put a column of their own between ours', () => {
    const host = checkedHost();
    const at = columnOf(host, 'Сделки', 'Маржа %');
    host.insertColumns('Сделки', at + 1, 1);
    host.typeInto('Сделки', 'Q1', 'Моё');
    host.typeInto('Сделки', 'Q2', '=1+1');
    host.typeInto('Сделки', 'H2', '');
    host.run('checkAll');
    expect(contentsOf(host, 'Сделки')[1]?.[16]).toBe('=1+1');
    expect(columnValues(host, 'Сделки', 'Проверка')[0]).toMatch(/^Нет закупочной цены/);
  });
});

test('a row is found again by its key, wherever it has gone', () => {
  const host = checkedHost();
  const column = columnOf(host, 'Сделки', 'ключ');
  const [first] = columnValues(host, 'Сделки', 'ключ');
  expect(host.run('rowOf', [column, 2, first])).toBe(2);
  host.sortRange('Сделки', 'A2:AA5', 1, false);
  expect(host.run('rowOf', [column, 2, first])).toBe(5);
  host.deleteRows('Сделки', 5);
  expect(host.run('rowOf', [column, 2, first])).toBeNull();
  expect(host.run('rowOf', [column, 2, ''])).toBeNull();
});
