import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { changedOutside, checkedHost, shown } from '../../support/salesHost';

function deal(id: string, date: number, stage = 'КП') {
  return [id, 'Балка', 'Ким', stage, 10, 60000, 60000, 50000, 'звонок', june(date), june(16), '', '', ''];
}

const LIMIT = {
  Правила: [
    ['Правило', 'Значение'],
    ['Переносов шага', 2],
  ],
};
const putOff = (host: Host, row: number, ...dates: readonly number[]): void => {
  for (const date of dates) host.typeInto('Сделки', `J${row}`, `${date}.06.2026`);
};

describe('a step that is put off', () => {
  test('by edits and by what came without one alike, however the rows are sorted', () => {
    const host = checkedHost([deal('М-1', 18), deal('М-2', 19)], LIMIT);
    putOff(host, 2, 19);
    expect(shown(host, 2, 'Проверка')).toBe('');
    const imported = changedOutside(host, 2, 10, june(20));
    imported.user = 'owner@example.com';
    imported.run('checkAll');
    expect(shown(imported, 2, 'Проверка')).toBe('Переносов шага на этапе: 2 (предел 2)');
    expect(shown(imported, 2, 'код')).toMatch(/^a\|step-postponed\|/);
    imported.sortRange('Сделки', 'A2:AA3', 1, false);
    imported.run('checkAll');
    expect([2, 3].map((row) => shown(imported, row, 'Проверка'))).toEqual([
      '',
      'Переносов шага на этапе: 2 (предел 2)',
    ]);
    imported.typeInto('Сделки', 'D3', 'Сделка');
    expect(shown(imported, 3, 'Проверка')).not.toMatch(/Переносов/);
  });

  test('the day that a move proposes puts nothing off', () => {
    const host = checkedHost([deal('М-1', 10)], LIMIT);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Дата шага')).toBe('22.06.2026');
    const moved = changedOutside(checkedHost([deal('М-1', 10)], LIMIT), 2, 4, 'Сделка');
    moved.user = 'owner@example.com';
    moved.run('checkAll');
    expect([host, moved].map((each) => shown(each, 2, 'память'))).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/\|0\|\|Сделка$/)),
    );
  });
});
