import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { as, OTHER_SELLER, STRANGER } from '../approvals/desk';
import { changedOutside, SELLER, shown } from '../../support/salesHost';
import { listsOf, sidebarHost, stepLine } from '../../support/sidebarBook';

const claimOn = (host: Host, id: string, changes: Record<string, unknown> = {}) => {
  const { key, row, seen } = stepLine(host, id);
  return { key, row, seen, step: 'выслать счёт', day: '2026-06-19', ...changes };
};
const set = (host: Host, claim: unknown) => host.callServer('setNextStep', [claim]) as string;

describe('a next step set in the sidebar', () => {
  test('goes to the row with its date, and the row is judged anew', () => {
    const host = sidebarHost();
    expect(shown(host, 3, 'Проверка')).toMatch(/Нет следующего шага/);
    expect(set(host, claimOn(host, 'М-2'))).toBe('М-2: шаг на 19.06 записан.');
    expect(shown(host, 3, 'Что делаем')).toBe('выслать счёт');
    expect(shown(host, 3, 'Дата шага')).toMatch(/19\.0?6/);
    expect(shown(host, 3, 'Проверка')).toBe('');
    expect(listsOf(host).steps.map(({ id }) => id)).toEqual(['М-3']);
  });

  test('finds the row where sorting has put it', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    host.insertRows('Сделки', 2, 3);
    set(host, claim);
    expect(shown(host, 6, 'Номер')).toBe('М-2');
    expect(shown(host, 6, 'Что делаем')).toBe('выслать счёт');
  });

  test('a row that another person changed meanwhile is told of and left as it is', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    host.typeInto('Сделки', 'I3', 'жду ответа');
    expect(() => set(host, claim)).toThrow('Строку тем временем изменили');
    expect(shown(host, 3, 'Что делаем')).toBe('жду ответа');
  });

  test('a row that was changed without an event is seen to have changed', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    const changed = changedOutside(host, 3, 7, 61_000);
    expect(() => set(changed, claim)).toThrow('Строку тем временем изменили');
  });

  test('of two people who set a step at once the second is told', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    as(host, SELLER, () => set(host, claim));
    expect(() => set(host, { ...claim, step: 'другое' })).toThrow('Строку тем временем изменили');
    expect(shown(host, 3, 'Что делаем')).toBe('выслать счёт');
  });

  test('a manager sets it in the own rows only', () => {
    const host = sidebarHost();
    const [own, others] = [claimOn(host, 'М-3'), claimOn(host, 'М-2')];
    expect(() => as(host, OTHER_SELLER, () => set(host, others))).toThrow('Это сделка другого менеджера');
    expect(as(host, OTHER_SELLER, () => set(host, own))).toMatch(/^М-3/);
    expect(() => as(host, STRANGER, () => set(host, others))).toThrow(STRANGER);
    expect(() => as(host, '', () => set(host, others))).toThrow(/войдите/);
  });

  test('a deal deleted meanwhile is gone', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    host.deleteRows('Сделки', 3, 1);
    expect(() => set(host, claim)).toThrow('Такой сделки в таблице нет');
  });

  test.each([
    ['no text', { step: '  ' }],
    ['no day', { day: '' }],
    ['a day that does not exist', { day: '2026-02-30' }],
    ['a day that is over', { day: '2026-06-16' }],
    ['a text longer than a line holds', { step: 'я'.repeat(501) }],
  ])('%s is refused', (_, changes) => {
    const host = sidebarHost();
    expect(() => set(host, claimOn(host, 'М-2', changes))).toThrow('Нужны текст и дата не раньше сегодняшней.');
  });

  test.each([
    ['nothing', null],
    ['a number for a key', { key: 1, row: 3, seen: '', step: 'шаг', day: '2026-06-19' }],
    ['a blank key', { key: '', row: 3, seen: '', step: 'шаг', day: '2026-06-19' }],
  ])('%s from a forged page is refused', (_, claim) => {
    expect(() => set(sidebarHost(), claim)).toThrow('Панель прислала не то, что ждали');
  });

  test('a text that looks like a formula stays text', () => {
    const host = sidebarHost();
    set(host, claimOn(host, 'М-2', { step: '=1+1' }));
    expect(shown(host, 3, 'Что делаем')).toMatch(/^'?=1\+1$/);
  });

  test('takes few calls', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-2');
    host.ledger.reset();
    set(host, claim);
    expect(host.ledger.totals.total).toBeLessThanOrEqual(30);
  });
});
