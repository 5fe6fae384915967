import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { topDealsOf } from '../../../src/domain/reports/topDeals';
import { bookOf } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

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
      'neither leads, nor closed, nor unsized ones',
      [
        { ...deal, stage: stage('contact') },
        { ...deal, stage: stage('paid') },
        { ...deal, stage: null },
        { ...deal, price: null },
      ],
      [],
    ],
  ])('%s', (_, rows, top) => {
    expect(rowsOfTop(rows)).toEqual(top);
  });
});

describe('the risks of a large deal', () => {
  test.each<[string, Partial<Deal>, object[]]>([
    ['none', deal, []],
    ['no step', { ...deal, nextStep: '' }, [{ kind: 'no-step' }]],
    ['an unconfirmed promise', { ...deal, promisedDate: day('2026-06-20') }, [{ kind: 'unconfirmed-promise' }]],
    ['silence', { ...deal, touchedAt: at('2026-06-01T12:00') }, [{ kind: 'silence', days: 16 }]],
    [
      'what the limit of the client leaves',
      { ...deal, client: 'ООО Балка' },
      [{ kind: 'credit-left', left: 900_000_00 }],
    ],
  ])('%s', (_, cells, risks) => {
    expect(topDealsOf(bookOf([cells]))[0]?.risks).toEqual(risks);
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
