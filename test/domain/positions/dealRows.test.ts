import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { nameKey } from '../../../src/domain/name';
import { dealAmount, dealOwed, isHead } from '../../../src/domain/positions/part';
import type { Review } from '../../../src/domain/review';
import { bookOf, netSettings } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

const A = { id: '1', client: 'ООО Балка', clientKey: nameKey('ООО Балка') };
const B = { id: '1', client: 'Гвоздь', clientKey: nameKey('Гвоздь') };
const NOBODY = { id: '1', client: '', clientKey: '' };
const QUOTE = { stage: stage('quote') };
const SHIPPED = { stage: stage('shipped'), shippedAt: day('2026-06-10') };
const PAID = { stage: stage('paid'), paidAt: day('2026-06-12') };
const worth = (roubles: number): Partial<Deal> => ({ price: roubles * 100 });

function bookWith(rows: readonly Partial<Deal>[], positions = true): Review {
  return bookOf(rows, { settings: netSettings({ positions, pricesIncludeVat: true }) });
}

/** Each row's head by its place in the list. */
function headsOf(rows: readonly Partial<Deal>[], positions = true): number[] {
  const { deals } = bookWith(rows, positions);
  return deals.map((reviewed) => {
    const head = reviewed.facts.part?.rows.find(isHead) ?? reviewed;
    return deals.findIndex(({ deal }) => deal.row === head.deal.row);
  });
}

const found = ({ deals }: Review): string[][] => deals.map(({ findings }) => findings.map(({ check }) => check));

describe('rows of one number', () => {
  test.each<[string, Partial<Deal>[], number[]]>([
    ['with one client are one deal, the topmost its head', [{ ...A, ...QUOTE }, A, A], [0, 0, 0]],
    ['need not stand together', [A, { id: '2' }, { ...A, ...QUOTE }, { ...A, ...SHIPPED }], [2, 1, 2, 2]],
    ['have the row with a stage for a head, wherever it is', [A, { ...A, ...QUOTE }], [1, 1]],
    ['have a row with an unknown stage for a head', [A, { ...A, stageText: 'Хм' }, { ...A, ...QUOTE }], [1, 1, 1]],
    ['without any stage have the topmost for a head', [A, A], [0, 0]],
    ['of another client are another deal', [{ ...A, ...QUOTE }, { ...B, ...QUOTE }, A, B], [0, 1, 0, 1]],
    ['without a client go with the nearest above that has one', [A, B, NOBODY, A, NOBODY], [0, 1, 1, 0, 0]],
    ['without a client above go with the first', [NOBODY, A, B], [0, 0, 2]],
    ['without any client are one deal', [NOBODY, NOBODY], [0, 0]],
    [
      'that is blank are deals each',
      [
        { ...A, id: '' },
        { ...A, id: '' },
      ],
      [0, 1],
    ],
    ['that only looks alike are deals each', [A, { ...A, id: '01' }, { ...A, id: '1.0' }], [0, 1, 2]],
  ])('%s', (_, rows, heads) => {
    expect(headsOf(rows)).toEqual(heads);
  });

  test('are deals each where the setting is off', () => {
    expect(headsOf([A, A], false)).toEqual([0, 1]);
    expect(found(bookWith([A, A], false))[1]).toContain('duplicate-id');
    expect(found(bookWith([A, A])).flat()).not.toContain('duplicate-id');
  });
});

describe('a position', () => {
  const head = {
    ...A,
    ...{ manager: 'Иванов Пётр', source: 'Звонок', nextStep: 'Позвонить', nextStepDate: day('2026-06-18') },
    ...{ ...QUOTE, quotedAt: day('2026-06-16'), deferralDays: 30, promisedDate: day('2026-06-30') },
  };

  test('has of its head what its own cells leave blank, and nothing of its goods', () => {
    const { deals } = bookWith([
      { ...head, item: 'Лист', ...worth(10) },
      { ...NOBODY, manager: 'Орлова Нина' },
    ]);
    expect(deals[1]?.deal).toMatchObject({
      ...{ client: A.client, clientKey: A.clientKey, source: 'Звонок', nextStep: 'Позвонить', stageText: 'КП' },
      ...{ quotedAt: head.quotedAt, deferralDays: 30, promisedDate: head.promisedDate },
      ...{ manager: 'Орлова Нина', item: '', price: null },
    });
    expect(deals[1]?.facts.part?.typed).toMatchObject({ client: '', stage: null, quotedAt: null });
  });

  test('keeps a deferral of 0 and a stage of its own', () => {
    const { deals } = bookWith([head, { ...A, ...SHIPPED, deferralDays: 0 }]);
    expect(deals[1]?.deal).toMatchObject({ deferralDays: 0, stageText: 'Отгрузка', shippedAt: SHIPPED.shippedAt });
    expect(deals[0]?.deal.shippedAt).toBeNull();
  });

  test('is asked for its own fields and for none that it has of its head', () => {
    const [first, second] = found(
      bookWith([
        { ...A, ...QUOTE },
        { ...A, ...worth(10) },
      ]),
    );
    expect(first).toContain('next-step-missing');
    expect(second).toEqual(['cost-missing', 'required-field-missing']);
  });
});

test('what rows have of their head is missed on the head alone', () => {
  const own = { quantity: 1000, listPrice: 100_00, price: 100_00, cost: 50_00 };
  const missed = found(
    bookWith([
      { ...A, ...QUOTE, ...own },
      { ...A, ...own },
    ]),
  );
  expect(missed.map((checks) => checks.includes('required-field-missing'))).toEqual([true, false]);
});

describe('a payment on the head', () => {
  const rows = (paid: number | null, ...others: Partial<Deal>[]): Partial<Deal>[] => [
    { ...A, ...SHIPPED, ...worth(100), paid: paid === null ? null : paid * 100 },
    ...others.map((other) => ({ ...A, ...other })),
  ];
  const ofPosition = worth(50);

  test.each<[string, Partial<Deal>[], (number | null)[], number[]]>([
    ['pays the head first', rows(60, ofPosition, ofPosition), [60, 0, 0], [40, 50, 50]],
    ['then the positions from the top', rows(170, ofPosition, ofPosition), [100, 50, 20], [0, 0, 30]],
    ['leaves a surplus on the head', rows(230, ofPosition, ofPosition), [130, 50, 50], [0, 0, 0]],
    [
      'passes by what is paid by itself',
      rows(130, { ...ofPosition, paid: 10_00 }, ofPosition),
      [100, 10, 30],
      [0, 40, 20],
    ],
    ['passes by a return', rows(130, { ...ofPosition, quantity: -1000 }, ofPosition), [100, 0, 30], [0, 0, 20]],
    ['passes by what has no amount', rows(130, {}, ofPosition), [100, 0, 30], [0, 0, 20]],
    [
      'that is blank leaves each row its own',
      rows(null, { ...ofPosition, paid: 10_00 }, ofPosition),
      [null, 10, null],
      [100, 40, 50],
    ],
    ['that is taken back stays there', rows(-10, ofPosition), [-10, 0], [110, 50]],
  ])('%s', (_, book, paid, owed) => {
    const { deals } = bookWith(book);
    expect(deals.map(({ deal }) => (deal.paid === null ? null : deal.paid / 100))).toEqual(paid);
    expect(deals.map(({ facts }) => facts.owed / 100)).toEqual(owed);
  });

  test('above the head: a position that stands higher is paid after it', () => {
    const { deals } = bookWith([
      { ...A, ...worth(50) },
      { ...A, ...SHIPPED, ...worth(100), paid: 110_00 },
    ]);
    expect(deals.map(({ deal }) => deal.paid)).toEqual([10_00, 100_00]);
  });

  test.each<[string, Partial<Deal>[], boolean]>([
    ['covers them all together', [{ ...PAID, ...worth(100), paid: 150_00 }, worth(50)], false],
    ['falls short of them together', [{ ...PAID, ...worth(100), paid: 149_99 }, worth(50)], true],
    [
      'is helped by a position’s own',
      [
        { ...PAID, ...worth(100), paid: 100_00 },
        { ...worth(50), paid: 50_00 },
      ],
      false,
    ],
    [
      'is blank, and the day says it',
      [
        { ...PAID, ...worth(100) },
        { ...worth(50), paid: 1_00 },
      ],
      false,
    ],
    [
      'is helped by a return',
      [
        { ...PAID, ...worth(100), paid: 50_00 },
        { ...worth(50), quantity: -1000 },
      ],
      false,
    ],
  ])('is evidence of the whole deal: %s', (_, rowsOfDeal, isMissing) => {
    const [first = [], ...others] = found(
      bookWith(rowsOfDeal.map((row) => ({ ...A, invoicedAt: day('2026-06-01'), ...row }))),
    );
    expect(first.includes('stage-without-evidence')).toBe(isMissing);
    expect(others.flat()).not.toContain('stage-without-evidence');
  });
});

describe('a deal of several rows', () => {
  test('is worth what its rows are together, of those that tell', () => {
    const [head] = bookWith([
      { ...A, ...SHIPPED },
      { ...A, ...worth(50) },
      { ...A, ...worth(10), quantity: -2000 },
    ]).deals;
    expect(head && dealAmount(head)).toBe(30_00);
    expect(head && dealOwed(head)).toBe(50_00);
    expect(bookWith([{ ...A, ...SHIPPED }, A]).deals.map(dealAmount)).toEqual([null, null]);
  });
});
