import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal, DealColumn } from '../../../src/domain/deal';
import type { Day, Instant } from '../../../src/domain/calendar/time';
import { actionDaysOf, DAY_KINDS, dayReport, daysOf, stepsNextDay } from '../../../src/domain/reports/myDay';
import type { ActionDays, DayKind } from '../../../src/domain/reports/myDay';
import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import type { DecisionRow } from '../../../src/domain/rules/approvals';
import type { StageKind } from '../../../src/domain/stages';
import { bareDeal, bookOf, JUNE, netSettings } from '../../support/bareBook';
import { ALL_COLUMNS, at, day as dayNamed, reviewOf, stage, TODAY } from '../../support/dealBuilder';
import type { ReviewChanges } from '../../support/dealBuilder';

const on = (days: number): Day => (TODAY + days) as Day;

/** An open deal with which all is well. */
const open: Partial<Deal> = {
  ...{ manager: 'Ким', stage: stage('quote'), nextStep: 'Позвонить', nextStepDate: on(3), quotedAt: on(-1) },
  ...{ price: 100_00, cost: 90_00, key: 'k1' },
};
const order: Partial<Deal> = { ...open, stage: stage('deal') };
const owing: Partial<Deal> = { ...open, stage: stage('shipped'), shippedAt: on(-1) };
const closed: Partial<Deal> = { manager: 'Ким', stage: stage('paid'), price: 100_00, paidAt: on(-1), key: 'k1' };
const asked = at('2026-06-17T15:20');

const kindsOf = (rows: readonly Partial<Deal>[], actionDays: ActionDays = new Map(), changes: ReviewChanges = {}) =>
  daysOf(bookOf(rows, {}, changes), actionDays)
    .get('ким')
    ?.map(({ kind }) => kind);

describe('a deal is a matter of the day', () => {
  test.each<[string, Partial<Deal>, DayKind | null]>([
    ['not, while all is well', open, null],
    ['when a request of this very minute has no answer', { ...open, requestedAt: asked }, 'unanswered'],
    ['when a request has a day only', { ...open, requestedAt: at('2026-06-17T00:00') }, 'unanswered'],
    ['not when the request is yet to come', { ...open, requestedAt: at('2026-06-17T15:21') }, null],
    ['not when it was answered', { ...open, requestedAt: asked, respondedAt: asked }, null],
    ['not when it is closed without an answer', { ...closed, shippedAt: on(-1), requestedAt: asked }, null],
    ['when the next working day is promised', { ...order, promisedDate: on(1), confirmedBy: 'Склад' }, 'promise'],
    ['not for a later promise', { ...order, promisedDate: on(2), confirmedBy: 'Склад' }, null],
    ['for a promise that was broken', { ...order, promisedDate: on(-9) }, 'promise'],
    ['not for a promise of a quote', { ...open, promisedDate: on(0) }, null],
    ['not for a promise that was kept', { ...order, promisedDate: on(0), shippedAt: on(-1), dueDate: on(9) }, null],
    ['not for the promise of a return', { ...order, promisedDate: on(0), quantity: -1000 }, null],
    ['when it is paid and not shipped', closed, 'promise'],
    ['when a return is paid and not shipped', { ...closed, quantity: -1000 }, 'promise'],
    ['not when a paid one is promised for later', { ...closed, promisedDate: on(5) }, null],
    ['when its step was for yesterday', { ...open, nextStepDate: on(-1) }, 'step-overdue'],
    ['when its step is for today', { ...open, nextStepDate: TODAY }, 'step-today'],
    ['when there is a step without a day', { ...open, nextStepDate: null }, 'no-step'],
    ['when there is no step', { ...open, nextStep: '', nextStepDate: null }, 'no-step'],
    [
      'when its step is overdue, though it has no name',
      { ...open, nextStep: '', nextStepDate: on(-1) },
      'step-overdue',
    ],
    ['when it is stuck', { ...open, quotedAt: on(-30) }, 'stuck'],
    ['not when it is lost', { ...open, stage: stage('lost'), nextStepDate: on(-1), lossReason: 'Цена' }, null],
    ['not at a stage that nobody knows', { ...open, stage: null, stageText: 'Чтото', nextStepDate: on(-1) }, null],
  ])('%s', (_, cells, kind) => {
    expect(kindsOf([cells])).toEqual(kind === null ? [] : [kind]);
  });

  test.each<[string, Partial<Deal>, Day | null, boolean]>([
    ['when something is planned about its debt for today', owing, TODAY, true],
    ['when it was planned for a day that has passed', owing, on(-3), true],
    ['not when it is planned for tomorrow', owing, on(1), false],
    ['not when nothing is planned', owing, null, false],
    ['not when nothing is owed', { ...owing, paidAt: TODAY }, TODAY, false],
    ['when a paid one still owes', { ...closed, shippedAt: on(-1), paid: 10_00 }, TODAY, true],
    ['at a stage that nobody knows', { ...owing, stage: null, stageText: 'Чтото' }, TODAY, true],
    ['not when it is lost', { ...owing, stage: stage('lost') }, TODAY, false],
  ])('%s', (_, cells, planned, isThere) => {
    const days: ActionDays = planned === null ? new Map() : new Map([['k1', planned]]);
    expect(kindsOf([cells], days)).toEqual(isThere ? ['debt-action'] : []);
  });

  const decided = (cells: Partial<Deal>, moment: string, changes: Partial<DecisionRow> = {}): ReviewChanges => {
    const fingerprint = fingerprintOf(bareDeal(cells));
    const by = {
      decision: 'approved',
      role: 'head',
      by: 'Орлова Нина',
      at: at(moment),
      comment: '',
      credit: null,
      requestedAt: null,
    } as const;
    return { approvals: approvalsFrom([{ dealKey: 'k1', fingerprint, ...by, ...changes }]) };
  };

  test.each<[string, ReviewChanges, boolean]>([
    ['when it was decided since the last working day began', decided(open, '2026-06-16T00:00'), true],
    ['when it was refused', decided(open, '2026-06-17T09:00', { decision: 'rejected' }), true],
    ['not when that was before', decided(open, '2026-06-15T23:59'), false],
    ['not when other numbers were decided about', decided({ ...open, price: 99_00 }, '2026-06-17T09:00'), false],
    [
      'after a weekend and a holiday when it was on the Thursday before',
      { ...decided(open, '2026-06-11T00:00'), now: at('2026-06-15T10:00') },
      true,
    ],
    ['but not on the Wednesday', { ...decided(open, '2026-06-10T23:59'), now: at('2026-06-15T10:00') }, false],
  ])('%s', (_, changes, isThere) => {
    expect(kindsOf([open], new Map(), changes)).toEqual(isThere ? ['decided'] : []);
  });
});

describe('the list of a manager', () => {
  test('has each deal once, by the first kind that fits it, in the order of the kinds', () => {
    const all: Partial<Deal> = { ...open, requestedAt: asked, quotedAt: on(-30), nextStep: '', nextStepDate: on(-1) };
    const noStep = { ...open, nextStep: '', quotedAt: on(-30), nextStepDate: null };
    const today = { ...open, nextStepDate: TODAY, quotedAt: on(-30) };
    const rows = [{ ...open, quotedAt: on(-30) }, noStep, today, { ...all, requestedAt: null }, all];
    expect(kindsOf(rows)).toEqual(['unanswered', 'step-overdue', 'step-today', 'no-step', 'stuck']);
  });

  test('begins with the largest expected profit, one that is not known last, equal ones by their rows', () => {
    const step = { ...open, nextStepDate: TODAY };
    const rows: Partial<Deal>[] = [
      { ...step, cost: null },
      step,
      { ...step, price: 200_00 },
      { ...step, stage: stage('deal'), price: 150_00 },
      step,
      { ...step, price: 80_00 },
    ];
    const lines = daysOf(bookOf(rows), new Map()).get('ким') ?? [];
    expect(lines.map(({ deal }) => deal.row)).toEqual([4, 5, 3, 6, 7, 2]);
  });

  test('has the request that has waited longest first, whatever it may bring', () => {
    const rows = [
      { price: 900_00, requestedAt: asked },
      { requestedAt: at('2026-06-16T10:00') },
      { requestedAt: asked },
    ];
    const lines = daysOf(bookOf(rows.map((cells) => ({ ...open, ...cells }))), new Map()).get('ким') ?? [];
    expect(lines.map(({ deal }) => deal.row)).toEqual([3, 2, 4]);
  });

  const without = (...columns: readonly DealColumn[]): ReviewChanges => ({
    columns: new Set([...ALL_COLUMNS].filter((column) => !columns.includes(column))),
  });

  test.each<[string, Partial<Deal>, ReviewChanges]>([
    ['an answer', { ...open, requestedAt: asked }, without('respondedAt')],
    ['what was paid', owing, without('paid', 'paidAt', 'closedAt')],
    ['a shipment', { ...order, promisedDate: on(0), confirmedBy: 'Склад' }, without('shippedAt')],
    ['a shipment of what is paid', closed, without('shippedAt')],
    ['a step', { ...open, nextStep: '', nextStepDate: null }, without('nextStep')],
  ])('has nothing that a sheet without a column for %s cannot show', (_, cells, changes) => {
    expect(kindsOf([cells], new Map([['k1', TODAY]]), changes)).toEqual([]);
  });
});

describe('the report of the day', () => {
  const run = (rows: readonly Partial<Deal>[], shown: (row: number) => boolean = () => true) => {
    const book = bookOf(rows);
    const seen = { ...book, deals: book.deals.filter(({ deal }) => shown(deal.row)) };
    const rest = {
      period: JUNE,
      language: 'ru',
      whatIf: { floor: null, maxDiscount: null },
      promises: new Map(),
    } as const;
    return dayReport.of({ book, seen, ...rest, actionDays: new Map() });
  };

  test('names every manager of the deals as first spelled; nobody is none', () => {
    const rows = [
      { ...closed, shippedAt: on(-1) },
      { ...open, manager: 'ким', nextStepDate: TODAY },
      { ...open, manager: 'Ли' },
    ];
    expect(run([...rows, { ...open, manager: '', nextStepDate: TODAY }])).toEqual({
      Ким: [{ row: 3, kind: 'step-today' }],
      Ли: [],
    });
  });

  test('spells a name by the whole book, whoever may see it', () => {
    expect(run([open, { ...open, manager: 'КИМ' }], (row) => row === 3)).toEqual({ Ким: [] });
  });
});

test('what stands in a list does not depend on the other deals, and each stands there once', () => {
  const kinds: readonly StageKind[] = ['lead', 'contact', 'quote', 'deal', 'shipped', 'paid', 'lost'];
  const anyDay = fc.option(fc.integer({ min: -20, max: 20 }).map(on));
  const anyMoment = fc.option(
    fc.integer({ min: -3000, max: 3000 }).map((minutes) => (asked + minutes * 60_000) as Instant),
  );
  const anyDeal = fc.record<Partial<Deal>>({
    manager: fc.constantFrom('Ким', 'Ли', ''),
    stage: fc.constantFrom(...kinds.map(stage), null),
    key: fc.constantFrom('k1', 'k2', 'k3'),
    ...{ requestedAt: anyMoment, respondedAt: anyMoment },
    ...{ promisedDate: anyDay, shippedAt: anyDay, paidAt: anyDay, nextStepDate: anyDay, quotedAt: anyDay },
    nextStep: fc.constantFrom('', 'Позвонить'),
    price: fc.option(fc.constantFrom(80_00, 100_00, 200_00)),
    cost: fc.option(fc.constantFrom(90_00, 70_00)),
    quantity: fc.constantFrom(1000, -1000),
  });
  const planned = new Map([
    ['k1', TODAY],
    ['k2', on(1)],
  ]);
  fc.assert(
    fc.property(fc.array(anyDeal, { maxLength: 12 }), (cells) => {
      const deals = cells.map((each, index) => bareDeal({ row: index + 2, ...each }));
      const listed = (some: readonly Deal[]) => daysOf(reviewOf(some, { rules: { settings: netSettings() } }), planned);
      const lists = listed(deals);
      expect([...lists.keys()]).toEqual(
        [...new Set(deals.map(({ managerKey }) => managerKey))].filter((key) => key !== ''),
      );
      for (const [manager, lines] of lists) {
        const alone = deals.flatMap((deal) => listed([deal]).get(manager) ?? []);
        const byRow = (a: { deal: Deal }, b: { deal: Deal }): number => a.deal.row - b.deal.row;
        expect([...lines].sort(byRow)).toEqual(alone);
        const places = lines.map(({ kind }) => DAY_KINDS.indexOf(kind));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});

describe('steps of the next working day', () => {
  // 19 June is a Friday.
  const friday = { now: at('2026-06-19T10:00') };
  const step = (day: string, cells: Partial<Deal> = {}) => ({ ...open, nextStepDate: dayNamed(day), ...cells });
  const rows = [
    step('2026-06-22'),
    step('2026-06-22', { manager: 'КИМ' }),
    step('2026-06-22', { manager: 'Ли' }),
    step('2026-06-20'),
    step('2026-06-22', { stage: stage('lost') }),
  ];

  test('of one’s own open deals, past a weekend', () => {
    expect(stepsNextDay(bookOf(rows, {}, friday), 'ким')).toEqual({ day: dayNamed('2026-06-22'), count: 2 });
  });
});

test('when debts are to be acted on: those with a day', () => {
  const nothing = { action: 'Позвонить', by: '', promised: null };
  const actions = new Map([
    ['k1', { ...nothing, on: TODAY }],
    ['k2', { ...nothing, on: null }],
  ]);
  expect([...actionDaysOf(actions)]).toEqual([['k1', TODAY]]);
});
