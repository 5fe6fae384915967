import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import type { FactedDeal } from '../../../src/domain/facts';
import { factsOf } from '../../../src/domain/facts';
import { nameKey } from '../../../src/domain/name';
import { keptExposures } from '../../../src/domain/pipeline/exposure';
import { addsToExposure, exposuresFor, joiningAt, offeredOf } from '../../../src/domain/positions/exposed';
import { bookOf, netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

const BALKA = nameKey('ООО Балка');
const A = { id: '1', client: 'ООО Балка' };
const LEAD = { ...A, stage: stage('lead') };
const ORDER = { ...A, stage: stage('deal'), deferralDays: 14 };
const SHIPPED = { ...A, stage: stage('shipped'), shippedAt: day('2026-06-10') };
const worth = (roubles: number): Partial<Deal> => ({ price: roubles * 100 });
const RETURN = { ...A, ...worth(30), quantity: -1000 };

const bookWith = (...rows: readonly Partial<Deal>[]) =>
  bookOf(rows, { settings: netSettings({ positions: true, pricesIncludeVat: true }) });

/** The rows, the first among them by itself. */
function firstOf(...rows: readonly Partial<Deal>[]) {
  const { deals, context } = bookWith(...rows);
  const [first] = deals;
  if (first === undefined) throw new Error('a book has a row');
  return { first, deals, context };
}

describe('what a deal of several rows has to do with its client’s exposure', () => {
  test.each<[string, readonly Partial<Deal>[], boolean, number]>([
    ['one row that is owed adds, and offers its amount', [{ ...SHIPPED, ...worth(10) }], true, 10],
    ['one row that is paid adds nothing', [{ ...SHIPPED, ...worth(10), paid: 10_00 }], false, 10],
    ['one row without an amount offers nothing', [SHIPPED], false, 0],
    ['one row that is a return neither', [{ ...SHIPPED, ...RETURN }], false, 0],
    ['the position alone owes', [{ ...SHIPPED, ...worth(10), paid: 10_00 }, { ...A, ...worth(5) }], true, 15],
    ['none owes', [{ ...SHIPPED, ...worth(10), paid: 15_00 }, { ...A, ...worth(5) }], false, 15],
    ['a return among them takes nothing away', [{ ...ORDER, ...worth(10) }, RETURN, { ...A, ...worth(5) }], true, 15],
    ['a lead offers what it does not owe', [{ ...LEAD, ...worth(10) }, { ...A, ...worth(5) }], false, 15],
  ])('%s', (_, rows, adds, roubles) => {
    const { facts } = firstOf(...rows).first;
    expect(addsToExposure(facts)).toBe(adds);
    expect(offeredOf(facts) / 100).toBe(roubles);
  }); // prettier-ignore
});

describe('a head judged as if it stood at another stage', () => {
  const POSITION = { ...A, ...worth(5) };
  const judged = (rows: readonly Partial<Deal>[], kind: 'deal' | 'quote' | 'shipped') => {
    const { first, deals, context } = firstOf(...rows);
    const deal = { ...first.deal, stage: stage(kind) };
    const facts = factsOf(deal, context, first.facts.part);
    return { first, deals, context, deal, facts, joined: joiningAt(deal, facts, first.facts) };
  };

  test.each<[string, readonly Partial<Deal>[], 'deal' | 'quote', number]>([
    ['joins as an order with all its rows', [{ ...LEAD, ...worth(10), deferralDays: 14 }, POSITION], 'deal', 15],
    ['a return among them takes nothing away', [{ ...LEAD, ...worth(10), deferralDays: 1 }, RETURN], 'deal', 10],
    ['paid on delivery it joins nothing', [{ ...LEAD, ...worth(10), deferralDays: 0 }, POSITION], 'deal', 0],
    ['without a deferral neither', [{ ...LEAD, ...worth(10) }, POSITION], 'deal', 0],
    ['a quote is on no order yet', [{ ...LEAD, ...worth(10), deferralDays: 14 }, POSITION], 'quote', 0],
    ['what it adds already it adds as it stands', [{ ...ORDER, ...worth(10) }, POSITION], 'quote', 10],
    ['a deal of one row is told by its own facts', [{ ...LEAD, ...worth(10), deferralDays: 14 }], 'deal', 10],
  ])('%s', (_, rows, kind, roubles) => {
    const { facts, joined } = judged(rows, kind);
    expect(joined.exposed / 100).toBe(roubles);
    expect({ ...joined, exposed: 0 }).toEqual({ ...facts, exposed: 0 });
  });

  test('where it stands already, its facts are the ones that count', () => {
    const { first } = firstOf({ ...ORDER, ...RETURN }, POSITION);
    expect(joiningAt(first.deal, first.facts, first.facts)).toBe(first.facts);
  });

  test('a position joins by itself nowhere', () => {
    const { deals } = firstOf({ ...LEAD, ...worth(10), deferralDays: 14 }, POSITION);
    const [head, position] = deals;
    if (head === undefined || position === undefined) throw new Error('two rows');
    expect(joiningAt({ ...position.deal, stage: stage('deal') }, position.facts, head.facts)).toBe(position.facts);
  });

  test('the exposures it is judged by have each of its rows once', () => {
    const rows = [{ ...LEAD, ...worth(10), deferralDays: 14 }, POSITION, { ...ORDER, id: '2', ...worth(100) }];
    const { first, context, deal, joined } = judged(rows, 'deal');
    expect(exposuresFor(context.exposures, { deal, facts: joined }, first.facts).of(BALKA)?.total).toBe(115_00);
    expect(exposuresFor(context.exposures, first, undefined).of(BALKA)?.total).toBe(100_00);
  });

  test('rows that exposures kept earlier do not know join them as they stand', () => {
    const { deals } = firstOf({ ...ORDER, ...worth(10) }, POSITION, { ...ORDER, id: '2', ...worth(100) });
    const [head, position, alone] = deals.map(({ deal, facts }, at) => ({ deal: { ...deal, key: `k${at}` }, facts }));
    const kept = keptExposures(new Map());
    const total = (facted: FactedDeal | undefined) => facted && exposuresFor(kept, facted, undefined).of(BALKA)?.total;
    expect(total(head)).toBe(15_00);
    expect(total(alone)).toBe(100_00);
    expect(position && exposuresFor(kept, position, undefined)).toBe(kept);
  });
});
