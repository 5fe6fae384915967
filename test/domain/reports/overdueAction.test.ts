import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/domain/calendar/time';
import type { DealColumn } from '../../../src/domain/deal';
import { overdueAction, withOverdueAction } from '../../../src/domain/reports/overdueAction';
import type { Matter } from '../../../src/domain/reports/overdueAction';
import type { DebtAction } from '../../../src/domain/reports/receivables';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { ALL_COLUMNS, day, TODAY } from '../../support/dealBuilder';

const YESTERDAY = day('2026-06-16');

interface Debt {
  readonly owed?: number;
  readonly dueOn?: Day | null;
  readonly action?: string;
  readonly on?: Day | null;
  readonly columns?: ReadonlySet<DealColumn>;
}

function matterOf({ owed = 500_00, dueOn = null, action = 'Звонок', on = YESTERDAY, columns }: Debt): Matter | null {
  const actions = new Map<string, DebtAction>([['k1', { action, on, by: 'Орлова Нина', promised: null }]]);
  const context = { today: TODAY, columns: columns ?? new Set(ALL_COLUMNS) };
  return overdueAction({ deal: { key: 'k1' }, facts: { owed, dueOn } }, actions, context);
}

describe('an action on a debt whose day has passed', () => {
  test.each<[string, Debt, boolean]>([
    ['yesterday', {}, true],
    ['today is still its day', { on: TODAY }, false],
    ['without a day', { on: null }, false],
    ['the debt is paid', { owed: 0 }, false],
    ['the sheet shows no payments', { columns: new Set(['shippedAt', 'price', 'quantity']) }, false],
  ])('%s', (_, debt, isTold) => {
    expect(matterOf(debt) !== null).toBe(isTold);
  });

  test('another deal’s action is not this one’s', () => {
    const actions = new Map<string, DebtAction>([['k2', { action: '', on: YESTERDAY, by: '', promised: null }]]);
    const context = { today: TODAY, columns: new Set(ALL_COLUMNS) };
    expect(overdueAction({ deal: { key: 'k1' }, facts: { owed: 1, dueOn: null } }, actions, context)).toBeNull();
  });

  test.each<[string, Day | null, string]>([
    ['yesterday', YESTERDAY, 'red'],
    ['today', TODAY, 'amber'],
    ['on a day that nobody knows', null, 'amber'],
  ])('on a debt due %s', (_, dueOn, severity) => {
    expect(matterOf({ dueOn })).toMatchObject({ check: 'debt-action', severity });
  });

  test.each([
    ['ru', 'Звонок', 'Долг 500 ₽: Звонок, срок 16.06 прошёл. Сделать или назначить новый день'],
    ['ru', '', 'Долг 500 ₽: действие, срок 16.06 прошёл. Сделать или назначить новый день'],
    ['en', 'Call', '500 ₽ owed: Call, was due 16 Jun. Do it or set a new day'],
    ['en', '', '500 ₽ owed: an action, was due 16 Jun. Do it or set a new day'],
  ] as const)('is said in %s, what was to be done being «%s»', (language, action, text) => {
    expect(
      matterOf({ action })
        ?.text(phrasesFor(language, TODAY))
        .replace(/\u00a0/g, ' '),
    ).toBe(text);
  });
});

describe('among what else there is to say of the deal', () => {
  const saying = (check: string, severity: Matter['severity']): Matter => ({ check, severity, text: () => '' });
  const debt = saying('payment-overdue', 'red');
  const red = saying('client-on-stop', 'red');
  const amber = saying('stuck', 'amber');

  test.each<[string, Matter[], Matter | null, string[]]>([
    ['no action, nothing changes', [debt, amber], null, ['payment-overdue', 'stuck']],
    ['it stands for the debt', [red, debt, amber], saying('it', 'red'), ['client-on-stop', 'it', 'stuck']],
    ['a lesser one stands for the debt too', [debt, red], saying('it', 'amber'), ['it', 'client-on-stop']],
    ['else before what is less serious', [red, amber], saying('it', 'red'), ['client-on-stop', 'it', 'stuck']],
    ['though that stands first', [amber], saying('it', 'red'), ['it', 'stuck']],
    ['else last', [red, amber], saying('it', 'amber'), ['client-on-stop', 'stuck', 'it']],
    ['alone', [], saying('it', 'amber'), ['it']],
  ])('%s', (_, found, action, checks) => {
    expect(withOverdueAction(found, action).map(({ check }) => check)).toEqual(checks);
  });
});
