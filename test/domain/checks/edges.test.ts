import { describe, expect, test } from '@jest/globals';

import type { CheckId } from '../../../src/domain/checks';
import { clientsFrom } from '../../../src/domain/rules/clients';
import type { Rules } from '../../../src/domain/context';
import type { Deal, DealColumn } from '../../../src/domain/deal';
import { laddersFrom } from '../../../src/domain/rules/ladder';
import { pricesFrom } from '../../../src/domain/rules/prices';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { teamFrom } from '../../../src/domain/rules/team';
import { ALL_COLUMNS, at, checksOn, day, makeDeal, reviewOf, RULES, stage } from '../../support/dealBuilder';

const CHEAP = { price: 55_000_00, cost: 40_000_00 } as const;
const SHIPPED = { stage: stage('shipped'), shippedAt: day('2026-06-17') } as const;
const PAID = { stage: stage('paid'), shippedAt: day('2026-06-16'), paidAt: day('2026-06-17') } as const;
const GONE = { shippedAt: day('2026-06-17') } as const;
const ORDER = { stage: stage('deal'), promisedDate: day('2026-06-16') } as const;
const LEAD = { stage: stage('lead'), quotedAt: null, respondedAt: null } as const;

function terms(limit: number | 'no-limit' | null, stop = false): Partial<Rules> {
  return {
    clients: clientsFrom([{ row: 2, client: 'ООО Балка', inn: '', deferralDays: 30, limit, stop, comment: '' }]),
  };
}

type Edge = readonly [check: CheckId, when: string, fires: boolean, changes: Partial<Deal>, rules?: Partial<Rules>];

const BY_AMOUNT = { price: null, amount: 600_000_00 } as const;
const PRICED_BY_DEAL = { settings: { ...DEFAULT_SETTINGS, pricePer: 'deal' } } as const;
const NO_PRICES = { price: null, cost: null } as const;

const edges: readonly Edge[] = [
  ['sold-without-approval', 'paid counts as sold', true, { ...PAID, ...CHEAP }],
  ['sold-without-approval', 'a deal is not sold yet', false, { stage: stage('deal'), ...CHEAP }],
  ['sold-without-approval', 'shipped within the own rung', false, SHIPPED],
  ['sold-without-approval', 'a quote that has gone', true, { ...GONE, ...CHEAP }],
  ['sold-without-approval', 'gone at a stage that nobody knows', true, { ...GONE, ...CHEAP, stage: null }],
  ['sold-without-approval', 'gone and lost', false, { ...GONE, ...CHEAP, stage: stage('lost') }],
  ['sold-without-approval', 'an unknown stage that has not gone', false, { ...CHEAP, stage: null }],
  ['margin-below-floor', 'what has gone is sold', false, { ...GONE, cost: 56_000_00 }],
  ['discount-over-limit', 'what has gone is sold', false, { ...GONE, ...CHEAP }],
  ['margin-below-floor', 'a contact has no offer yet', false, { stage: stage('contact'), cost: 56_000_00 }],
  ['margin-below-floor', 'an order is judged as a quote is', true, { stage: stage('deal'), cost: 56_000_00 }],
  ['margin-below-floor', 'exactly at the floor', false, { price: 50_000_00, cost: 46_000_00, vatSale: 0, vatCost: 0 }],
  ['margin-below-floor', 'no cost, no margin', false, { cost: null }],
  ['discount-over-limit', 'exactly at the limit', false, { price: 58_200_00 }],
  ['discount-over-limit', 'a kopeck over it', true, { price: 58_199_99 }],
  ['discount-over-limit', 'a return has no discount', false, { ...CHEAP, quantity: -1000 }],
  ['cost-missing', 'a contact needs none', false, { stage: stage('contact'), cost: null }],
  ['cost-missing', 'a paid deal does', true, { ...PAID, cost: 0 }],
  ['cost-missing', 'a lost deal does not', false, { stage: stage('lost'), cost: null }],
  ['client-on-stop', 'flagged', true, {}, terms(1, true)],
  ['client-on-stop', 'a contact may be talked to', false, { stage: stage('contact') }, terms(1, true)],
  ['client-on-stop', 'a shipped deal is past stopping', false, SHIPPED, terms(1, true)],
  ['credit-not-allowed', 'no deferral asked', false, {}, terms(null)],
  ['credit-not-allowed', 'a deferral of 0 days is none', false, { deferralDays: 0 }, terms(null)],
  ['credit-not-allowed', 'a shipped deal too', true, { ...SHIPPED, deferralDays: 5 }, terms(null)],
  ['credit-not-allowed', 'a contact not yet', false, { stage: stage('contact'), deferralDays: 5 }, terms(null)],
  ['credit-not-allowed', 'paid is over', false, { ...PAID, deferralDays: 5 }, terms(null)],
  ['credit-not-allowed', 'a blank client is on no tab', true, { client: '', deferralDays: 5 }],
  ['credit-limit-exceeded', 'exactly at the limit', false, SHIPPED, terms(600_000_00)],
  ['credit-limit-exceeded', 'a kopeck over', true, SHIPPED, terms(599_999_99)],
  ['credit-limit-exceeded', 'a lifted limit', false, SHIPPED, terms('no-limit')],
  ['credit-limit-exceeded', 'no limit is a matter of the deferral', false, SHIPPED, terms(0)],
  ['credit-limit-exceeded', 'a quote is no part of the exposure', false, { deferralDays: 5 }, terms(1)],
  ['payment-overdue', 'due today', false, SHIPPED],
  ['payment-overdue', 'due yesterday', true, { ...SHIPPED, shippedAt: day('2026-06-16') }],
  [
    'promise-unconfirmed',
    'confirmed until today',
    false,
    { promisedDate: day('2026-06-20'), confirmedBy: 'Склад', confirmedUntil: day('2026-06-17') },
  ],
  [
    'promise-unconfirmed',
    'confirmed until yesterday',
    true,
    { promisedDate: day('2026-06-20'), confirmedBy: 'Склад', confirmedUntil: day('2026-06-16') },
  ],
  [
    'promise-unconfirmed',
    'what has gone needs no confirmation',
    false,
    { ...SHIPPED, promisedDate: day('2026-06-20') },
  ],
  [
    'promise-unconfirmed',
    'shipped by its stage alone',
    true,
    { ...SHIPPED, shippedAt: null, promisedDate: day('2026-06-20') },
  ],
  ['promise-broken', 'promised for yesterday', true, ORDER],
  ['promise-broken', 'promised for today', false, { ...ORDER, promisedDate: day('2026-06-17') }],
  ['promise-broken', 'gone, late or not', false, { ...ORDER, ...GONE }],
  ['promise-broken', 'a quote promises nothing yet', false, { ...ORDER, stage: stage('quote') }],
  ['promise-broken', 'shipped by its stage alone', true, { ...ORDER, stage: stage('shipped') }],
  ['promise-broken', 'paid', true, { ...ORDER, stage: stage('paid') }],
  ['promise-broken', 'a return', false, { ...ORDER, quantity: -1000 }],
  ['promise-unconfirmed', 'a paid one is not', false, { ...PAID, promisedDate: day('2026-06-20') }],
  ['stage-without-evidence', 'shipped without its day', true, { stage: stage('shipped') }],
  ['stage-without-evidence', 'paid without its day', true, { ...PAID, paidAt: null }],
  [
    'stage-without-evidence',
    'the closing day stands in',
    false,
    { ...PAID, paidAt: null, closedAt: day('2026-06-17') },
  ],
  ['stage-without-evidence', 'paid in part', true, { ...PAID, paid: 599_999_99 }],
  ['stage-without-evidence', 'paid in full', false, { ...PAID, paid: 600_000_00 }],
  ['stage-without-evidence', 'a quote needs none', false, {}],
  ['paid-not-shipped', 'no promise', true, { ...PAID, shippedAt: null }],
  ['paid-not-shipped', 'promised for today', false, { ...PAID, shippedAt: null, promisedDate: day('2026-06-17') }],
  [
    'paid-not-shipped',
    'a promise that has passed is broken',
    false,
    { ...PAID, shippedAt: null, promisedDate: day('2026-06-16') },
  ],
  ['next-step-missing', 'a step without a date', true, { nextStepDate: null }],
  ['next-step-missing', 'a date without a step', true, { nextStep: '' }],
  ['next-step-missing', 'a shipped deal is still open', true, { ...SHIPPED, nextStep: '' }],
  ['next-step-missing', 'a paid one is not', false, { ...PAID, nextStep: '' }],
  ['next-step-missing', 'nor one of no known stage', false, { stage: null, nextStep: '' }],
  ['next-step-overdue', 'for today', false, { nextStepDate: day('2026-06-17') }],
  ['next-step-overdue', 'for yesterday, without a step', true, { nextStep: '', nextStepDate: day('2026-06-16') }],
  ['step-postponed', 'once less', false, { memory: '20622|2||КП' }],
  ['step-postponed', 'what cannot be read', false, { memory: 'вчера|9|КП' }],
  ['step-postponed', 'a shipped deal is still open', true, { ...SHIPPED, memory: '|3||Отгрузка' }],
  ['step-postponed', 'a paid one is not', false, { ...PAID, memory: '20622|3||Сделка' }],
  [
    'step-postponed',
    'switched off',
    false,
    { memory: '20622|3||КП' },
    { settings: { ...DEFAULT_SETTINGS, postponeLimit: 0 } },
  ],
  ['stuck', 'on the day of the threshold', true, { touchedAt: at('2026-06-12T23:59') }],
  ['stuck', 'a day before', false, { touchedAt: at('2026-06-13T00:01') }],
  [
    'stuck',
    'off where the stage has no threshold',
    false,
    { stage: { ...stage('quote'), stuckAfterDays: 0 }, touchedAt: at('2026-01-01T00:00') },
  ],
  ['stuck', 'shipped deals are never', false, { ...SHIPPED, touchedAt: at('2026-01-01T00:00') }],
  ['response-overdue', 'exactly at the norm', false, { ...LEAD, requestedAt: at('2026-06-17T14:50') }],
  ['response-overdue', 'a minute over', true, { ...LEAD, requestedAt: at('2026-06-17T14:49') }],
  ['response-overdue', 'a request without a time', false, { ...LEAD, requestedAt: at('2026-06-16T00:00') }],
  ['response-overdue', 'a request of tomorrow', false, { ...LEAD, requestedAt: at('2026-06-18T10:00') }],
  ['response-overdue', 'any open stage', true, { respondedAt: null }],
  ['response-overdue', 'a paid deal no longer', false, { ...PAID, respondedAt: null }],
  [
    'required-field-missing',
    'a lead needs no price',
    false,
    { ...LEAD, ...NO_PRICES, listPrice: null, quantity: null },
  ],
  ['required-field-missing', 'a contact needs an answer', true, { stage: stage('contact'), respondedAt: null }],
  ['required-field-missing', 'a paid deal what a quote does', true, { ...PAID, listPrice: null }],
  ['required-field-missing', 'a price that was read as the amount', false, BY_AMOUNT, PRICED_BY_DEAL],
  ['required-field-missing', 'a list price beside it', true, { ...BY_AMOUNT, listPrice: null }, PRICED_BY_DEAL],
  ['required-field-missing', 'neither price nor amount', true, { price: null, amount: null }, PRICED_BY_DEAL],
  ['required-field-missing', 'a unit price beside an amount', true, BY_AMOUNT],
  ['required-field-missing', 'a lost deal its day alone', true, { stage: stage('lost'), lossReason: 'Цена' }],
  [
    'required-field-missing',
    'and nothing else',
    false,
    { ...NO_PRICES, stage: stage('lost'), closedAt: day('2026-06-17'), manager: '' },
  ],
  ['dates-out-of-order', 'an answer of the same minute', false, { respondedAt: at('2026-06-16T10:00') }],
  ['dates-out-of-order', 'an answer a minute early', true, { respondedAt: at('2026-06-16T09:59') }],
  ['dates-out-of-order', 'an answer of the same day without a time', false, { respondedAt: at('2026-06-16T00:00') }],
  ['dates-out-of-order', 'an answer of the day before without a time', true, { respondedAt: at('2026-06-15T00:00') }],
  ['dates-out-of-order', 'a quote of the same day', false, { quotedAt: day('2026-06-16') }],
  ['dates-out-of-order', 'an invoice of the day before', true, { invoicedAt: day('2026-06-15') }],
  [
    'dates-out-of-order',
    'the closing day that stands in for a payment',
    true,
    { ...PAID, paidAt: null, closedAt: day('2026-06-15') },
  ],
  [
    'dates-out-of-order',
    'the closing day of a lost deal does not',
    false,
    { stage: stage('lost'), closedAt: day('2026-06-15') },
  ],
  ['loss-reason-missing', 'a reason given', false, { stage: stage('lost'), lossReason: 'Цена' }],
  ['paid-not-shipped', 'shipped', false, PAID],
  [
    'promise-unconfirmed',
    'confirmed without an end',
    false,
    { promisedDate: day('2026-06-20'), confirmedBy: 'Склад', confirmedUntil: null },
  ],
  ['stage-unknown', 'a blank stage', true, { stage: null, stageText: '' }],
  ['manager-unknown', 'while the team tab is empty', false, { manager: 'Никто' }, { team: teamFrom([]) }],
  ['manager-unknown', 'a blank manager', false, { manager: '' }],
];

describe('a check at its edges', () => {
  const told = edges.map(([check, when, fires, changes, rules = {}]) => ({ check, when, fires, changes, rules }));

  test.each(told)('$check: $when → $fires', ({ check, fires, changes, rules }) => {
    expect(checksOn(makeDeal(changes), { rules }).includes(check)).toBe(fires);
  });
});

describe('a debt stops the client’s other deals', () => {
  const debt = (days: number) =>
    makeDeal({ ...SHIPPED, shippedAt: day(`2026-06-${String(17 - days).padStart(2, '0')}`), requestedAt: null });
  const quote = makeDeal({ row: 3, id: 'М-0002' });

  test.each([
    ['as many days overdue as the setting allows', 7, false],
    ['a day more', 8, true],
  ])('%s', (_, days, isOnStop) => {
    const findings = reviewOf([debt(days), quote]).deals[1]?.findings ?? [];
    expect(findings.some(({ check }) => check === 'client-on-stop')).toBe(isOnStop);
  });

  test.each([
    ['as much as is small', 600_000_00, false],
    ['a kopeck more', 599_999_99, true],
  ])('%s', (_, smallDebt, isOnStop) => {
    const rules = { settings: { ...DEFAULT_SETTINGS, smallDebt } };
    const findings = reviewOf([debt(8), quote], { rules }).deals[1]?.findings ?? [];
    expect(findings.some(({ check }) => check === 'client-on-stop')).toBe(isOnStop);
  });

  test('a flag stops whatever is small', () => {
    const rules = { ...terms(1, true), settings: { ...DEFAULT_SETTINGS, smallDebt: 1e12 } };
    expect(checksOn(quote, { rules })).toContain('client-on-stop');
  });

  test('a blank client is stopped by nobody', () => {
    const debtor = makeDeal({ ...debt(16), client: '', clientKey: '' });
    const [, nameless] = reviewOf([debtor, makeDeal({ row: 3, id: 'М-0002', client: '' })]).deals;
    expect(nameless?.findings.map(({ check }) => check)).toEqual(['required-field-missing']);
  });
});

describe('the price tab against the row', () => {
  const row = { row: 2, item: 'Арматура А500С', group: '', validFrom: day('2026-06-16') };
  const rules = { prices: pricesFrom([{ ...row, listPrice: 61_000_00, cost: 50_000_01 }]) };

  test.each([
    ['another list price and a lower cost', {}, ['list-price-differs', 'cost-differs']],
    ['the same list price and cost', { listPrice: 61_000_00, cost: 50_000_01 }, []],
    ['a cost of 0 is missing, not lower', { stage: stage('contact'), listPrice: null, cost: 0 }, []],
    ['without a day to look at', { quotedAt: null, requestedAt: null }, []],
    ['the same list price, a higher cost', { listPrice: 61_000_00, cost: 51_000_00 }, []],
    ['valid from the day after the quote', { quotedAt: day('2026-06-15'), requestedAt: null }, []],
    [
      'by the day of the request without a quote',
      { stage: stage('contact'), quotedAt: null },
      ['list-price-differs', 'cost-differs'],
    ],
    ['blank in the row', { stage: stage('contact'), listPrice: null, cost: null }, []],
    [
      'a cost of the whole deal is not compared',
      { stage: stage('contact'), listPrice: null, price: null, amount: 600_000_00 },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    const found = checksOn(makeDeal(changes), { rules });
    expect(found.filter((id) => id.endsWith('-differs'))).toEqual(expected);
  });
});

test('a required field that the sheet has no column for is not asked for', () => {
  const columns = new Set([...ALL_COLUMNS].filter((column) => column !== 'listPrice'));
  expect(checksOn(makeDeal({ listPrice: null }), { columns })).toEqual([]);
});

test('the norm of the answer is the setting’s', () => {
  const settings = { ...DEFAULT_SETTINGS, responseMinutes: 120 };
  const waiting = makeDeal({ ...LEAD, requestedAt: at('2026-06-17T13:40') });
  expect(checksOn(waiting, { rules: { ...RULES, settings } })).toEqual([]);
});

describe('where the seller has no rung', () => {
  const ladders = laddersFrom([{ row: 2, role: 'РОП', group: '', discountUpTo: 0.07, marginFrom: 0.05 }]);
  test.each<[sees: string, lacks: readonly DealColumn[], asks: boolean]>([
    ['the discount', ['cost'], true],
    ['the margin', ['listPrice'], true],
    ['neither, for want of a list price', ['cost', 'listPrice'], false],
    ['neither, for want of a unit price', ['cost', 'price'], false],
  ])('a sale of a sheet that shows %s', (_, lacks, asks) => {
    const columns = new Set([...ALL_COLUMNS].filter((column) => !lacks.includes(column)));
    const blank = Object.fromEntries(lacks.map((column) => [column, null]));
    const found = checksOn(makeDeal({ ...SHIPPED, ...blank }), { columns, rules: { ladders } });
    expect(found.includes('sold-without-approval')).toBe(asks);
  });
});
