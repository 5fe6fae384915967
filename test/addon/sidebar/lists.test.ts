import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import { columnLetters } from '../../../src/sheets/headers/address';
import { columnOf } from '../../support/look';
import { as, OTHER_SELLER } from '../approvals/desk';
import { june } from '../../support/salesBook';
import { NOW_UTC, SELLER } from '../../support/salesHost';
import { debtLine, listsOf, sidebarHost } from '../../support/sidebarBook';

const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe('the lists of the day', () => {
  const host = sidebarHost();
  const lists = listsOf(host);

  test('who waits for an answer stands there, the longest waiting first, in working minutes', () => {
    const { lines, norm } = lists.answers;
    expect(lines.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['М-5', 80],
      ['М-4', 20],
    ]);
    expect(norm).toBe(30);
  });

  test('the page counts on by the minutes that are worked, and stands still after hours', () => {
    expect(lists.answers.ahead.slice(0, 3)).toEqual([1, 2, 3]);
    const late = sidebarHost();
    late.advanceTo(NOW_UTC + 8 * 3_600_000);
    expect(new Set(listsOf(late).answers.ahead)).toEqual(new Set([0]));
  });

  test('a deal without a step and one whose step is overdue ask for one', () => {
    expect(lists.steps.map(({ id, step, day }) => [id, step, day])).toEqual([
      ['М-2', '', ''],
      ['М-3', 'звонок', '2026-06-15'],
    ]);
  });

  test('debts say for how long, what to do and what of them is overdue', () => {
    expect(lists.debts.lines.map(({ id, days, advice }) => [id, days, advice])).toEqual([
      ['М-6', 15, 'Звонок РОП, претензия'],
      ['М-7', -2, 'Напомнить о сроке'],
    ]);
    expect(lists.debts.overdue).toMatch(/^600.000.₽$/);
    expect(lists.debts.debtors.map(({ client, places }) => [client, places])).toEqual([
      ['Швеллер', [0]],
      ['Уголок', [1]],
    ]);
    expect(lists.debts.lines.map(({ promised }) => promised)).toEqual(['', '']);
  });

  test('a promise to pay is told, and one that has passed is broken', () => {
    const promised = sidebarHost();
    const column = columnLetters(columnOf(promised, 'Дебиторка', 'Обещал оплатить'));
    promised.typeInto('Дебиторка', `${column}2`, [['16.06.2026'], ['20.06.2026']]);
    expect(listsOf(promised).debts.lines.map(({ id, promised: day, isBroken }) => [id, day, isBroken])).toEqual([
      ['М-6', 'обещал 16.06, не оплатил', true],
      ['М-7', 'обещал 20.06', false],
    ]);
  });

  test('the largest deals come with their risks', () => {
    expect(ids(lists.top)).toContain('М-6');
    expect(lists.top.find(({ id }) => id === 'М-6')?.risks.join()).toMatch(/долг .* просрочка 15/);
  });

  test('without a plan the plan says so; with one it says the gap and its parts', () => {
    expect(lists.plan).toEqual({ said: ['План на месяц — на вкладке «План»', expect.any(String)], gap: [] });
    const plan = [
      ['Месяц', 'Менеджер', 'Валовая прибыль, ₽'],
      [june(1), '', 1_000_000],
      [june(1), 'Ким', 300_000],
    ];
    const planned = sidebarHost({ План: plan });
    expect(listsOf(planned).plan.gap[0]?.title).toBe('К плану на сегодня');
    const own = as(planned, SELLER, () => listsOf(planned).plan);
    expect(own).not.toEqual(listsOf(planned).plan);
  });

  test('the stand-up has for each manager what to ask about', () => {
    expect(lists.standUps.map(({ manager }) => manager)).toEqual(['Ким', 'Ли']);
    expect(ids(lists.standUps[1]?.asks ?? [])).toContain('М-6');
  });

  test('others than managers see everybody’s day, each deal with what to do and what it is about', () => {
    expect(lists.myDay).toBeNull();
    const told = lists.days.map(({ manager, count, lines }) => [
      manager,
      count,
      lines.map(({ id, what }) => [id, what]),
    ]);
    expect(told).toEqual([
      [
        'Ким',
        2,
        [
          ['М-5', 'unanswered'],
          ['М-2', 'no-step'],
        ],
      ],
      [
        'Ли',
        2,
        [
          ['М-4', 'unanswered'],
          ['М-3', 'step-overdue'],
        ],
      ],
    ]);
    const [late, overdue] = lists.days.map(({ lines }) => lines.find(({ severity }) => severity !== 'grey'));
    expect(late).toMatchObject({ severity: 'amber', canPlan: true, step: 'ответить', day: '2026-06-18' });
    expect(late?.why).toMatch(/^Без ответа 1.ч 20.мин/);
    expect(overdue?.why).toMatch(/^звонок\. Шаг просрочен на 2/);
  });

  test('a manager is shown the own day, and nobody else’s', () => {
    const own = as(host, OTHER_SELLER, () => listsOf(host));
    expect(own.myDay).toEqual({ ...lists.days[1], manager: 'Ли' });
    expect(own.days).toEqual([]);
  });

  test('what is planned about a debt for today is a matter of the day', () => {
    const busy = sidebarHost();
    const { key, seen } = debtLine(busy, 'М-6');
    busy.callServer('setDebtAction', [{ key, seen, action: 'звонок', by: 'Ли', day: '2026-06-17' }]);
    const [first] = as(busy, OTHER_SELLER, () => listsOf(busy)).myDay?.lines ?? [];
    expect(first).toMatchObject({ id: 'М-4', what: 'unanswered' });
    const line = listsOf(busy).days.find(({ manager }) => manager === 'Ли')?.lines[1];
    expect(line).toMatchObject({ id: 'М-6', what: 'debt-action' });
    expect(line?.why).toMatch(/^звонок\. 600.000.₽$/);
  });

  test('a manager is shown the own rows in every list, and no form on debts', () => {
    const own = as(host, OTHER_SELLER, () => listsOf(host));
    expect(ids(own.answers.lines)).toEqual(['М-4']);
    expect(ids(own.steps)).toEqual(['М-3']);
    expect(ids(own.debts.lines)).toEqual(['М-6']);
    expect(own.top.every(({ manager }) => manager === 'Ли')).toBe(true);
    expect(own.standUps.map(({ manager }) => manager)).toEqual(['Ли']);
    expect([own.debts.canAct, lists.debts.canAct]).toEqual([false, true]);
  });

  test('a manager’s figures go by the own plan', () => {
    const plan = [
      ['Месяц', 'Менеджер', 'Валовая прибыль, ₽'],
      [june(1), '', 1_000_000],
      [june(1), 'Ли', 200_000],
    ];
    const planned = sidebarHost({ План: plan });
    const reached = () =>
      (planned.callServer('sidebarState') as SidebarReady).figures.find(({ id }) => id === 'plan-attainment')?.value;
    expect(as(planned, OTHER_SELLER, reached)).not.toBe(reached());
    expect(Number.parseFloat(String(as(planned, OTHER_SELLER, reached)))).toBeGreaterThan(
      Number.parseFloat(String(reached())),
    );
  });
});
