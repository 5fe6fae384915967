import { describe, expect, test } from '@jest/globals';

import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import { standUpsOf } from '../../../src/domain/reports/standUp';
import { unansweredOf } from '../../../src/domain/reports/unanswered';
import { teamFrom } from '../../../src/domain/rules/team';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { bookOf } from '../../support/bareBook';
import { at, day, makeDeal, reviewOf, stage } from '../../support/dealBuilder';

const open = {
  manager: 'Ким',
  stage: stage('contact'),
  nextStep: 'Позвонить',
  nextStepDate: day('2026-06-18'),
  price: 100_00,
};

const standUps = (book: Parameters<typeof standUpsOf>[0], actions: Parameters<typeof standUpsOf>[1] = new Map()) =>
  standUpsOf(book, actions);

describe('the stand-up of a manager', () => {
  test('asks at most three things: red before amber, then the larger deal', () => {
    const late = { ...open, nextStepDate: day('2026-06-16') };
    const [own] = standUps(
      bookOf([late, { ...late, price: 900_00 }, { ...open, stage: stage('quote') }, { ...late, price: 500_00 }]),
    );
    expect(own?.asks.map(({ deal, finding }) => [deal.row, finding.check])).toEqual([
      [4, 'cost-missing'],
      [3, 'next-step-overdue'],
      [5, 'next-step-overdue'],
    ]);
    expect(own?.overdue.map(({ deal }) => deal.row)).toEqual([2, 3, 5]);
  });

  test('asks one thing a client, what the manager can clear alone before what needs a signature', () => {
    const quote = makeDeal({ price: 55_000_00 });
    const late = { nextStepDate: day('2026-06-16') };
    const of = (client: string, changes: object) => ({ client, clientKey: client, ...changes });
    const deals = [
      makeDeal({ ...quote, row: 2, key: 'k2', ...of('Балка', {}) }),
      makeDeal({ ...quote, row: 3, key: 'k3', ...of('Круг', late) }),
      makeDeal({ row: 4, key: 'k4', ...of('Круг', late) }),
      makeDeal({ row: 5, key: 'k5', ...of('', late) }),
      makeDeal({ row: 6, key: 'k6', ...of('', late) }),
    ];
    const asked = (rows: readonly (typeof deals)[number][]) =>
      standUps(reviewOf(rows))[0]?.asks.map(({ deal, finding }) => [deal.row, finding.check]);
    expect(asked(deals)).toEqual([
      [4, 'next-step-overdue'],
      [5, 'next-step-overdue'],
      [6, 'next-step-overdue'],
    ]);
    expect(asked(deals.slice(0, 3))).toEqual([
      [4, 'next-step-overdue'],
      [2, 'discount-over-limit'],
    ]);
  });

  test('who has left is asked nothing', () => {
    const row = {
      row: 2,
      name: 'Ким',
      email: '',
      role: 'Уволен',
      startedOn: null,
      discountUpTo: null,
      marginFrom: null,
    };
    const team = teamFrom([row]);
    expect(team.problems).toEqual([]);
    expect(standUps(bookOf([open, { ...open, manager: 'Ли' }], { team })).map(({ name }) => name)).toEqual(['Ли']);
  });

  test('a deal that was refused is asked about by the refusal, not for the approval once more', () => {
    const deal = makeDeal({ cost: 56_000_00 });
    const by = {
      role: 'head',
      by: 'Орлова Нина',
      at: at('2026-06-16T11:00'),
      comment: 'ниже закупки',
      credit: null,
      requestedAt: null,
    } as const;
    const refused = { dealKey: deal.key, fingerprint: fingerprintOf(deal), decision: 'rejected', ...by } as const;
    const [own] = standUps(reviewOf([deal], { approvals: approvalsFrom([refused]) }));
    expect(own?.asks.map(({ finding }) => finding.check)).toEqual(['approval-rejected']);
  });

  const debt = {
    ...open,
    cost: 80_00,
    listPrice: 100_00,
    client: 'Балка',
    stage: stage('shipped'),
    shippedAt: day('2026-06-10'),
    key: 'k2',
  };
  const of = (on: string | null, action = 'звонок') =>
    new Map([['k2', { action, by: '', on: on === null ? null : day(on), promised: null }]]);

  test.each([
    ['the day before', '2026-06-16', ['debt-action']],
    ['on its day', '2026-06-17', ['payment-overdue']],
    ['with no day', null, ['payment-overdue']],
  ])('what was to be done about a debt is asked instead of the debt once its day has passed: %s', (_, on, checks) => {
    const [own] = standUps(bookOf([debt]), of(on));
    expect(own?.asks.map(({ finding }) => finding.check)).toEqual(checks);
    expect(own?.overdue.map(({ finding }) => finding.check)).toEqual(['payment-overdue']);
  });

  test.each([
    ['ru', 'звонок', 'Долг 122 ₽: звонок, срок 12.06 прошёл. Сделать или назначить новый день'],
    ['en', '', '122 ₽ owed: an action, was due 12 Jun. Do it or set a new day'],
  ] as const)('says the debt, the day and what clears it: %s', (language, action, said) => {
    const [own] = standUps(bookOf([debt]), of('2026-06-12', action));
    const say = phrasesFor(language, day('2026-06-17'));
    expect(own?.asks[0]?.finding.text(say).replace(/\u00a0/g, ' ')).toBe(said);
  });

  test('of a debt that is paid nothing is asked, whatever day stands there', () => {
    const [own] = standUps(bookOf([{ ...debt, paidAt: day('2026-06-11'), stage: stage('paid') }]), of('2026-06-12'));
    expect(own?.asks).toEqual([]);
  });

  test('a closed deal that owes nothing is not asked about', () => {
    const [own] = standUps(bookOf([{ ...open, stage: stage('lost') }]));
    expect(own?.asks).toEqual([]);
  });

  test.each([
    ['yesterday', '2026-06-16T09:00', '2026-06-17T10:00', [2]],
    ['the day before yesterday', '2026-06-15T18:00', '2026-06-17T10:00', []],
    ['on Thursday, when Friday was a holiday and today is Monday', '2026-06-11T12:00', '2026-06-15T10:00', [2]],
  ])('shows what changed since the last working day: %s', (_, touched, now, rows) => {
    const [own] = standUps(bookOf([{ ...open, touchedAt: at(touched) }], {}, { now: at(now) }));
    expect(own?.changed.map(({ row }) => row)).toEqual(rows);
  });

  test('a deal of nobody belongs to no stand-up', () => {
    expect(standUps(bookOf([{ ...open, manager: '' }]))).toEqual([]);
  });
});

describe('the queue of answers', () => {
  test('the longest waiting first, requests without a time last', () => {
    const lead = { stage: stage('lead') };
    const queue = unansweredOf(
      bookOf([
        { ...lead, requestedAt: at('2026-06-17T15:00') },
        { ...lead, requestedAt: at('2026-06-17T00:00') },
        { ...lead, requestedAt: at('2026-06-17T14:00') },
        { ...lead, requestedAt: at('2026-06-17T14:00'), respondedAt: at('2026-06-17T14:05') },
        { ...lead, requestedAt: at('2026-06-18T14:00') },
        { stage: stage('lost'), requestedAt: at('2026-06-17T14:00') },
      ]),
    );
    expect(queue.map(({ deal, minutes, isPastNorm }) => [deal.row, minutes, isPastNorm])).toEqual([
      [4, 80, true],
      [2, 20, false],
      [3, null, false],
    ]);
  });
});
