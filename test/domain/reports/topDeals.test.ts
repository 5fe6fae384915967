import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { isAtRisk, topDealsOf } from '../../../src/domain/reports/topDeals';
import { approvalsFrom, fingerprintOf } from '../../../src/domain/rules/approvals';
import { clientsFrom } from '../../../src/domain/rules/clients';
import { bareDeal, bookOf } from '../../support/bareBook';
import { ALL_COLUMNS, at, day, stage } from '../../support/dealBuilder';

const deal = { stage: stage('deal'), price: 100_00, nextStep: 'Счёт', nextStepDate: day('2026-06-18'), vatSale: 0 };
const quote = { ...deal, stage: stage('quote') };

function rowsOfTop(rows: readonly Partial<Deal>[]): number[] {
  return topDealsOf(bookOf(rows)).map(({ deal: { row } }) => row);
}

describe('the five largest open deals', () => {
  test.each<[string, readonly Partial<Deal>[], number[]]>([
    ['by amount', [deal, { ...deal, price: 900_00 }, { ...deal, quantity: 2000 }], [3, 4, 2]],
    ['quotes stand after deals, however large', [{ ...quote, price: 999_00 }, deal], [3, 2]],
    ['shipped ones among the deals', [deal, { ...deal, stage: stage('shipped'), price: 200_00 }], [3, 2]],
    ['of equal ones the earlier row', [deal, deal, deal, deal, deal, deal], [2, 3, 4, 5, 6]],
    ['five deals leave no place for quotes', [quote, deal, deal, deal, deal, deal], [3, 4, 5, 6, 7]],
    [
      'paid ones that are not shipped stand among the deals',
      [deal, { ...quote, price: 900_00 }, { ...deal, stage: stage('paid'), price: 200_00 }],
      [4, 2, 3],
    ],
    [
      'neither leads, nor done, nor returned, nor unsized ones',
      [
        { ...deal, stage: stage('contact') },
        { ...deal, stage: stage('lost') },
        { ...deal, stage: stage('paid'), shippedAt: day('2026-06-10') },
        { ...deal, stage: stage('paid'), quantity: -1000 },
        { ...deal, stage: null },
        { ...deal, price: null },
      ],
      [],
    ],
  ])('%s', (_, rows, top) => {
    expect(rowsOfTop(rows)).toEqual(top);
  });
});

test('a sheet without shipments has no deal that is paid and not shipped', () => {
  const columns = new Set([...ALL_COLUMNS].filter((column) => column !== 'shippedAt'));
  expect(topDealsOf(bookOf([{ ...deal, stage: stage('paid') }], {}, { columns }))).toEqual([]);
});

test('a refusal is a risk', () => {
  const refused = bareDeal({ ...deal, row: 2 });
  const decision = { dealKey: 'k1', fingerprint: fingerprintOf(refused), role: 'head', by: 'Орлова Нина' } as const;
  const approvals = approvalsFrom([
    { ...decision, decision: 'rejected', at: at('2026-06-12T11:00'), comment: '', credit: null, requestedAt: null },
  ]);
  expect(topDealsOf(bookOf([deal], {}, { approvals }))[0]?.risks).toEqual([{ kind: 'refused' }]);
});

describe('the risks of a large deal', () => {
  test.each<[string, Partial<Deal>, object[]]>([
    ['none', deal, []],
    ['no step', { ...deal, nextStep: '' }, [{ kind: 'no-step' }]],
    ['an unconfirmed promise', { ...deal, promisedDate: day('2026-06-20') }, [{ kind: 'unconfirmed-promise' }]],
    ['silence', { ...deal, touchedAt: at('2026-06-01T12:00') }, [{ kind: 'silence', days: 16 }]],
    ['a change of yesterday is no silence', { ...deal, touchedAt: at('2026-06-16T12:00') }, []],
    ['a limit that is kept is no risk', { ...deal, client: 'ООО Балка' }, []],
    [
      'the client’s limit exceeded',
      { ...deal, client: 'ООО Балка', deferralDays: 10, price: 900_001_00 },
      [{ kind: 'over-limit', excess: 1_00 }],
    ],
    ['paid, not shipped', { ...deal, stage: stage('paid'), nextStep: '' }, [{ kind: 'not-shipped' }]],
  ])('%s', (_, cells, risks) => {
    expect(topDealsOf(bookOf([cells]))[0]?.risks).toEqual(risks);
  });

  test.each([[0], [null], ['no-limit' as const]])('with a limit of %p no limit is exceeded', (limit) => {
    const terms = { row: 2, client: 'ООО Балка', inn: '', deferralDays: 30, limit, stop: false, comment: '' };
    const cells = { ...deal, client: 'ООО Балка', deferralDays: 10 };
    const [top] = topDealsOf(bookOf([cells], { clients: clientsFrom([terms]) }));
    expect(top?.risks).toEqual([]);
  });

  test('a deal with any of them is at risk', () => {
    const tops = topDealsOf(bookOf([deal, { ...deal, nextStep: '' }]));
    expect(tops.map((top) => isAtRisk(top))).toEqual([false, true]);
  });

  test('the client’s overdue debt on another deal', () => {
    const debt = { ...deal, client: 'ТД Металл', shippedAt: day('2026-06-01'), price: 5_00, stage: stage('shipped') };
    const [top] = topDealsOf(bookOf([{ ...deal, client: 'ТД Металл' }, debt]));
    expect(top?.risks).toEqual([{ kind: 'overdue-debt', owed: 5_00, days: 16 }]);
  });
});

describe('what hinders', () => {
  test.each([
    ['said two days ago', 'Ждёт кран', '2026-06-15T18:00', false],
    ['said three days ago', 'Ждёт кран', '2026-06-14T09:00', true],
    ['said by nobody', '', '2026-06-01T09:00', false],
  ])('%s', (_, blocker, touched, isBlockerStale) => {
    const [top] = topDealsOf(bookOf([{ ...deal, blocker, touchedAt: at(touched) }]));
    expect(top).toMatchObject({ blocker, isBlockerStale });
  });
});
