import { describe, expect, test } from '@jest/globals';

import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { CheckId } from '../../../src/domain/checks';
import { clientsFrom } from '../../../src/domain/rules/clients';
import type { Deal } from '../../../src/domain/deal';
import { laddersFrom } from '../../../src/domain/rules/ladder';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { teamFrom } from '../../../src/domain/rules/team';
import { at, day, makeDeal, reviewOf, stage, TODAY } from '../../support/dealBuilder';
import type { ReviewChanges } from '../../support/dealBuilder';

const CHEAP = { price: 55_000_00, cost: 40_000_00 } as const;
const SHIPPED = { stage: stage('shipped'), shippedAt: day('2026-06-17') } as const;
const PAID = { stage: stage('paid'), shippedAt: day('2026-06-16'), paidAt: day('2026-06-17') } as const;
const PROMISED = { promisedDate: day('2026-06-20'), confirmedBy: 'Склад', confirmedUntil: day('2026-06-16') } as const;

function terms(limit: number | null, deferralDays: number | null, stop = false): ReviewChanges {
  return {
    rules: { clients: clientsFrom([{ row: 2, client: 'ООО Балка', inn: '', deferralDays, limit, stop, comment: '' }]) },
  };
}

/** A refusal without a word of why. */
const refused: ReviewChanges = {
  approvals: approvalsFrom([
    {
      ...{ dealKey: 'k1', fingerprint: fingerprintOf(makeDeal()), decision: 'rejected', role: 'owner', by: 'Волков' },
      ...{ at: at('2026-06-12T11:00'), comment: ' ', credit: null, requestedAt: null },
    },
  ]),
};
const nobody: ReviewChanges = {
  rules: { ladders: laddersFrom([{ row: 2, role: 'менеджер', group: '', discountUpTo: 0.03, marginFrom: 0.08 }]) },
};
const member = { row: 2, email: '', role: 'собственник', startedOn: null, discountUpTo: null, marginFrom: null };
const twoOwners: ReviewChanges = {
  rules: { team: teamFrom(['Иванов Пётр', 'Волков', 'Лис'].map((name) => ({ ...member, name }))) },
};
const noOwner: ReviewChanges = { rules: { team: teamFrom([{ ...member, role: 'РОП', name: 'Ким' }]) } };
const seller = (role: string): ReviewChanges => ({
  rules: { team: teamFrom([{ ...member, name: 'Иванов Пётр', role }]) },
});

/** What a check says of a deal, in plain spaces; null when it is silent. */
function told(check: CheckId, changes: Partial<Deal>, given?: ReviewChanges): readonly (string | null)[] {
  const [deal] = reviewOf([makeDeal(changes)], given).deals;
  const finding = deal?.findings.find((each) => each.check === check);
  const say = (language: 'ru' | 'en') => finding?.text(phrasesFor(language, TODAY)).replace(/\u00a0/g, ' ') ?? null;
  return [say('ru'), say('en')];
}

describe('what a check says in its other cases', () => {
  test.each<[CheckId, Partial<Deal>, ReviewChanges, string, string]>([
    [
      ...(['sold-without-approval', { ...PAID, ...CHEAP, shippedAt: null }, {}] as const),
      'Продано без согласования: нужен собственник (Волков Лев)',
      'Sold without approval: needed the owner (Волков Лев)',
    ],
    [
      ...(['sold-without-approval', { ...PAID, ...CHEAP }, {}] as const),
      'Отгружено без согласования: нужен собственник (Волков Лев)',
      'Shipped without approval: needed the owner (Волков Лев)',
    ],
    [
      ...(['sold-without-approval', { ...SHIPPED, ...CHEAP, shippedAt: null }, {}] as const),
      'Отгружено без согласования: нужен собственник (Волков Лев)',
      'Shipped without approval: needed the owner (Волков Лев)',
    ],
    [
      ...(['discount-over-limit', CHEAP, nobody] as const),
      'Скидка 8,3 % больше 3 %: согласовать не может никто',
      'Discount 8.3% exceeds 3%: nobody may approve it',
    ],
    [
      ...(['discount-over-limit', CHEAP, noOwner] as const),
      'Скидка 8,3 % больше 3 %: согласует собственник',
      'Discount 8.3% exceeds 3%: needs the owner',
    ],
    [
      ...(['margin-below-floor', { price: null, amount: 600_000_00, cost: 590_000_00 }, {}] as const),
      'Маржа 1,7 % ниже 8 %: согласует собственник (Волков Лев)',
      'Margin 1.7% is below 8%: needs the owner (Волков Лев)',
    ],
    ['approval-rejected', {}, refused, 'Отказано собственником 12.06', 'Refused by the owner on 12 Jun'],
    [
      ...(['client-on-stop', {}, terms(1, 30, true)] as const),
      'Клиент на стопе: отметка на вкладке «Клиенты»',
      'Client on stop: flagged on the Clients tab',
    ],
    [
      ...(['credit-not-allowed', { deferralDays: 5 }, terms(null, 30)] as const),
      'Отсрочка 5 дн. не положена: у клиента нет лимита',
      'Deferral of 5 days not allowed: the client has no limit',
    ],
    [
      ...(['credit-not-allowed', { deferralDays: 5 }, terms(1, null)] as const),
      'Отсрочка 5 дн. не положена: у клиента нет отсрочки',
      'Deferral of 5 days not allowed: the client has no deferral',
    ],
    [
      ...(['promise-unconfirmed', PROMISED, {}] as const),
      'Срок 20.06 обещан, а подтверждение истекло 16.06',
      '20 Jun promised, the confirmation expired on 16 Jun',
    ],
    [
      ...(['stage-without-evidence', { stage: stage('shipped') }, {}] as const),
      'Этап «Отгрузка» без подтверждения: нет даты отгрузки',
      'Отгрузка without evidence: no shipping date',
    ],
    [
      ...(['stage-without-evidence', { ...PAID, paidAt: null }, {}] as const),
      'Этап «Оплата» без подтверждения: нет даты оплаты',
      'Оплата without evidence: no payment date',
    ],
    [
      ...(['stage-without-evidence', { ...PAID, paid: 599_999_99 }, {}] as const),
      'Оплачено 599 999,99 ₽ из 600 000 ₽',
      'Paid 599,999.99 ₽ of 600,000 ₽',
    ],
    [
      ...(['promise-broken', { ...PAID, shippedAt: null, promisedDate: day('2026-06-12') }, {}] as const),
      'Обещали 12.06, не отгружено: прошло 5 дн.',
      'Promised for 12 Jun, not shipped: 5 days since',
    ],
    [
      ...(['next-step-missing', { nextStepDate: null }, {}] as const),
      'Нет даты следующего шага: сделка не считается',
      'No next step date: the deal does not count',
    ],
    ['stage-unknown', { stage: null, stageText: '' }, {}, 'Этап не указан', 'No stage given'],
  ])('%s', (check, changes, given, ru, en) => {
    expect(told(check, changes, given)).toEqual([ru, en]);
  });

  test.each<[Partial<Deal>, string]>([
    [{ respondedAt: at('2026-06-15T10:00') }, 'respondedAt'],
    [{ invoicedAt: day('2026-06-15') }, 'invoicedAt'],
    [{ shippedAt: day('2026-06-15') }, 'shippedAt'],
    [{ paidAt: day('2026-06-15') }, 'paidAt'],
    [{ ...PAID, paidAt: null, closedAt: day('2026-06-15') }, 'closedAt'],
  ])('dates-out-of-order names the date: %j → %s', (changes, column) => {
    expect(told('dates-out-of-order', changes)[0]).toBe(`Даты не по порядку: «${column}» раньше заявки`);
  });

  test('a debt is told before the flag, with its days and its sum', () => {
    const debt = makeDeal({ ...SHIPPED, shippedAt: day('2026-06-02'), requestedAt: null });
    const { deals } = reviewOf([debt, makeDeal({ row: 3, id: 'М-0002' })], terms(1, 30, true));
    const finding = deals[1]?.findings.find(({ check }) => check === 'client-on-stop');
    const say = (language: 'ru' | 'en') => finding?.text(phrasesFor(language, TODAY)).replace(/\u00a0/g, ' ');
    expect(say('ru')).toBe('Клиент на стопе: просрочка 15 дн., 600 000 ₽');
    expect(say('en')).toBe('Client on stop: 15 days overdue, 600,000 ₽');
  });

  test('of several who hold a role none is named', () => {
    const sold = { manager: 'Никто', ...CHEAP };
    expect(told('discount-over-limit', sold, twoOwners)[1]).toBe('Discount 8.3% exceeds 3%: needs the owner');
  });

  test('a seller without a rung is asked for no margin and no discount of one’s own', () => {
    const withoutHead = laddersFrom([
      { row: 2, role: 'менеджер', group: '', discountUpTo: 0.03, marginFrom: 0.08 },
      { row: 3, role: 'собственник', group: '', discountUpTo: null, marginFrom: null },
    ]);
    const given = { rules: { ...seller('РОП').rules, ladders: withoutHead } };
    expect(told('discount-over-limit', CHEAP, given)).toEqual([null, null]);
    expect(told('margin-below-floor', { cost: 59_000_00 }, given)).toEqual([null, null]);
    expect(told('sold-without-approval', { ...SHIPPED, ...CHEAP }, given)[1]).toContain('the owner');
  });
});
