import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { as, STRANGER } from '../approvals/desk';
import { linesOf } from '../../support/dailyHost';
import { SELLER } from '../../support/salesHost';
import { debtLine, sidebarHost } from '../../support/sidebarBook';

const TAB = 'Дебиторка';

const claimOn = (host: Host, id: string, changes: Record<string, unknown> = {}) => {
  const { key, seen } = debtLine(host, id);
  return { key, seen, action: 'звонок директору', day: '2026-06-18', by: 'Ли', ...changes };
};
const set = (host: Host, claim: unknown) => host.callServer('setDebtAction', [claim]) as string;
const written = (host: Host) => linesOf(host, TAB, 'Клиент', 'Действие', 'Дата действия', 'Кто');

describe('an action on a debt set in the sidebar', () => {
  test('goes to its line of the receivables, with the date and the person', () => {
    const host = sidebarHost();
    expect(set(host, claimOn(host, 'М-6'))).toBe('Швеллер: действие на 18.06 записано.');
    expect(written(host)[0]).toMatch(new RegExp(`^Швеллер \\| звонок директору \\| (${june(18)}|.*18.*) \\| Ли$`));
    expect(debtLine(host, 'М-6')).toMatchObject({
      action: 'звонок директору',
      by: 'Ли',
      day: '2026-06-18',
      on: '18.06',
    });
  });

  test('without a person it is the one who asks', () => {
    const host = sidebarHost();
    set(host, claimOn(host, 'М-6', { by: ' ' }));
    expect(debtLine(host, 'М-6').by).toBe('Орлова');
  });

  test('a debt that came up since the morning gets its line', () => {
    const host = sidebarHost();
    host.typeInto('Сделки', 'L8', '16.06.2026');
    host.typeInto('Сделки', 'D2', 'Отгрузка');
    host.typeInto('Сделки', 'L2', '16.06.2026');
    set(host, claimOn(host, 'М-1'));
    expect(written(host).filter((line) => line.startsWith('Балка | звонок директору'))).toHaveLength(1);
  });

  test('what another person wrote meanwhile is told of and left as it is', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-6');
    host.typeInto(TAB, 'J2', 'суд');
    expect(() => set(host, claim)).toThrow('Строку тем временем изменили');
    expect(written(host)[0]).toMatch(/^Швеллер \| суд/);
  });

  test('a manager and a stranger are refused, and nothing is written', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-6');
    expect(() => as(host, SELLER, () => set(host, claim))).toThrow('Это делает РОП или собственник');
    expect(() => as(host, STRANGER, () => set(host, claim))).toThrow(STRANGER);
    expect(debtLine(host, 'М-6').action).toBe('');
  });

  test('a deal that owes nothing has no line', () => {
    const host = sidebarHost();
    const claim = claimOn(host, 'М-6');
    host.typeInto('Сделки', 'D7', 'Оплата');
    host.deleteRows('Сделки', 7, 1);
    expect(() => set(host, claim)).toThrow('Такой сделки в таблице нет');
  });
});
