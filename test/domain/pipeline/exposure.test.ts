import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Deal } from '../../../src/domain/deal';
import { factsOf } from '../../../src/domain/facts';
import { exposedDealOf, exposuresOn, keptExposures } from '../../../src/domain/pipeline/exposure';
import { nameKey } from '../../../src/domain/name';
import { day, makeDeal, reviewOf, stage } from '../../support/dealBuilder';

const OVERDUE = { stage: stage('shipped'), shippedAt: day('2026-06-10'), quantity: 1000 } as const;
const NOT_DUE = { ...OVERDUE, deferralDays: 30 } as const;
const ORDER = { stage: stage('deal'), deferralDays: 14, quantity: 2000 } as const;

const BALKA = nameKey('ООО Балка');

function exposureOf(clientKey: string, deals: readonly Partial<Deal>[]) {
  return reviewOf(deals.map(makeDeal)).context.exposures.of(clientKey);
}

describe('the exposure of a client', () => {
  test('holds debts and orders of every spelling of the name', () => {
    const deals = [OVERDUE, { ...NOT_DUE, client: 'ООО «БАЛКА»' }, { ...ORDER, client: 'ооо  балка' }];
    expect(exposureOf(BALKA, deals)).toEqual({
      owed: 120_000_00,
      ordered: 120_000_00,
      total: 240_000_00,
      overdue: 60_000_00,
      daysOverdue: 7,
    });
  });

  test('is of the oldest debt by its days', () => {
    const older = { ...OVERDUE, shippedAt: day('2026-06-01') };
    expect(exposureOf(BALKA, [OVERDUE, older, OVERDUE])?.daysOverdue).toBe(16);
  });

  test('is null for a client who owes nothing and has nothing on order', () => {
    expect(exposureOf(BALKA, [{ ...OVERDUE, paid: 60_000_00 }])).toBeNull();
  });

  test('a blank client is none', () => {
    expect(exposureOf('', [{ ...OVERDUE, client: '' }])).toBeNull();
  });
});

describe('a row’s own amount in exposures that were kept', () => {
  const [debt, order, quote] = [OVERDUE, ORDER, { ...ORDER, stage: stage('quote') }].map((cells, at) =>
    makeDeal({ ...cells, row: at + 2, key: `k${at}` }),
  ) as [Deal, Deal, Deal];
  const review = reviewOf([debt, order, quote]);
  const of = (rows: Readonly<Record<string, number>> | null) => {
    const standing = review.context.exposures.of(BALKA);
    return keptExposures(new Map(standing === null ? [] : [[BALKA, { ...standing, rows }]]));
  };
  const rows = { k0: 60_000_00, k1: 120_000_00 };
  const total = (deal: Deal, kept = of(rows)) =>
    kept.withMore(deal.clientKey, kept.uncounted(deal, factsOf(deal, review.context))).of(deal.clientKey)?.total;

  test.each<[string, Deal, number | undefined]>([
    ['is there already', order, 180_000_00],
    ['joins at its new stage', { ...quote, stage: stage('deal') }, 300_000_00],
    ['changes with its cells', { ...order, quantity: 1000 }, 120_000_00],
    ['leaves with its stage', { ...order, stage: stage('quote') }, 60_000_00],
    ['goes to another client', makeDeal({ ...order, client: 'Гвоздь', clientKey: 'гвоздь' }), 120_000_00],
    ['is nobody’s without a client', makeDeal({ ...order, client: '', clientKey: '' }), undefined],
    ['is not taken for what a cell calls it', { ...order, key: 'constructor' }, 300_000_00],
  ])('%s', (_, deal, sum) => {
    expect(total(deal)).toBe(sum);
  });

  test('joins those of this run in the place of what it stands with there', () => {
    const asOrder = factsOf({ ...quote, stage: stage('deal') }, review.context);
    const { exposures } = review.context;
    expect(exposures.uncounted(quote, asOrder)).toBe(0);
    expect(exposures.uncounted(quote, asOrder, factsOf(quote, review.context))).toBe(120_000_00);
    expect(exposures.uncounted(quote, asOrder, asOrder)).toBe(0);
    expect(exposures.withMore(BALKA, 120_000_00).of(BALKA)?.total).toBe(300_000_00);
    expect(exposures.withMore(BALKA, 0)).toBe(exposures);
  });

  test('is not known where so many rows could not be kept', () => {
    expect(total({ ...quote, stage: stage('deal') }, of(null))).toBe(180_000_00);
  });
});

describe('what deals add, said again on another day', () => {
  const keptOn = (today: string, ...cells: readonly Partial<Deal>[]) => {
    const { deals } = reviewOf(cells.map((each, at) => makeDeal({ row: at + 2, key: `k${at}`, ...each })));
    return exposuresOn(
      deals.flatMap((reviewed) => exposedDealOf(reviewed) ?? []),
      day(today),
    );
  };

  test.each<[string, string, object]>([
    ['not overdue yet', '2026-06-09', { overdue: 0, daysOverdue: 0 }],
    ['nor on the day it is due', '2026-06-10', { overdue: 0, daysOverdue: 0 }],
    ['overdue on the next', '2026-06-11', { overdue: 60_000_00, daysOverdue: 1 }],
    ['and older with each day', '2026-07-10', { overdue: 120_000_00, daysOverdue: 30 }],
  ])('a debt of 10 June and one of 8 July: %s', (_, today, overdue) => {
    const later = { ...OVERDUE, shippedAt: day('2026-07-08') };
    expect(keptOn(today, OVERDUE, later).get(BALKA)).toEqual({
      ...{ owed: 120_000_00, ordered: 0, total: 120_000_00, ...overdue },
      rows: { k0: 60_000_00, k1: 60_000_00 },
    });
  });

  test('an order is never overdue, and each client has his own', () => {
    const kept = keptOn('2027-01-01', ORDER, { ...OVERDUE, client: 'Гвоздь' });
    expect(kept.get(BALKA)).toEqual({
      ...{ owed: 0, ordered: 120_000_00, total: 120_000_00, overdue: 0, daysOverdue: 0 },
      rows: { k0: 120_000_00 },
    });
    expect(kept.get(nameKey('Гвоздь'))).toMatchObject({ owed: 60_000_00, rows: { k1: 60_000_00 } });
  });

  test('of rows that share a key the first one’s amount is kept, the sum is of both', () => {
    const kept = keptOn('2026-06-17', ORDER, { ...OVERDUE, key: 'k0' });
    expect(kept.get(BALKA)).toMatchObject({ total: 180_000_00, rows: { k0: 120_000_00 } });
  });

  test.each<[string, Partial<Deal>]>([
    ['what is paid', { ...OVERDUE, paid: 60_000_00 }],
    ['what a blank client owes', { ...OVERDUE, client: '' }],
    ['a quote', { ...ORDER, stage: stage('quote') }],
  ])('%s adds nothing', (_, cells) => {
    expect(keptOn('2026-06-17', cells).size).toBe(0);
  });

  test('on the same day it is what the run itself found', () => {
    const anyDeal = fc.record({
      client: fc.constantFrom('Балка', 'Гвоздь', ''),
      stage: fc.constantFrom('quote' as const, 'deal' as const, 'shipped' as const).map(stage),
      shippedAt: fc.constantFrom(null, day('2026-06-10'), day('2026-06-17')),
      deferralDays: fc.constantFrom(null, 0, 3, 30),
      quantity: fc.constantFrom(-1000, 1000, 2500),
      paid: fc.constantFrom(null, 0, 60_000_00),
    });
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 8 }), (cells) => {
        const { deals, context } = reviewOf(cells.map((each, at) => makeDeal({ row: at + 2, key: `k${at}`, ...each })));
        const kept = exposuresOn(
          deals.flatMap((reviewed) => exposedDealOf(reviewed) ?? []),
          context.today,
        );
        for (const client of ['балка', 'гвоздь', '']) {
          const { rows = null, ...exposure } = kept.get(client) ?? {};
          const found = context.exposures.of(client);
          expect(rows === null ? null : exposure).toEqual(found);
          expect(Object.values(rows ?? {}).reduce((sum, each) => sum + each, 0)).toBe(found?.total ?? 0);
        }
      }),
    );
  });

  test('more of one client is no more of another', () => {
    const exposures = keptExposures(keptOn('2026-06-17', OVERDUE, { ...ORDER, client: 'Гвоздь' }));
    const more = exposures.withMore(BALKA, 1_00);
    expect(more.of(BALKA)?.total).toBe(60_001_00);
    expect(more.of(nameKey('Гвоздь'))?.total).toBe(120_000_00);
    expect(more.of('скоба')).toBeNull();
  });
});
