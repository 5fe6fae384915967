import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/domain/calendar/time';
import type { Deal } from '../../../src/domain/deal';
import { latenessSamples } from '../../../src/domain/reports/lateness';
import { bookOf, netSettings } from '../../support/bareBook';
import { stage, TODAY } from '../../support/dealBuilder';

const daysAgo = (days: number): Day => (TODAY - days) as Day;

/** Paid that many days ago, and so many days after it was due. */
function paid(ago: number, late: number, changes: Partial<Deal> = {}): Partial<Deal> {
  return {
    ...{ stage: stage('paid'), price: 100_00, paid: 100_00, paidAt: daysAgo(ago), client: 'Балка', clientKey: 'балка' },
    ...{ deferralDays: 10, shippedAt: daysAgo(ago + late + 10) },
    ...changes,
  };
}

/** The same against an invoice: the goods leave on the day of the payment. */
function prepaid(ago: number, late: number, changes: Partial<Deal> = {}): Partial<Deal> {
  return paid(ago, 0, { deferralDays: null, shippedAt: daysAgo(ago), invoicedAt: daysAgo(ago + late), ...changes });
}

const samplesOf = (rows: readonly Partial<Deal>[]) =>
  latenessSamples(bookOf(rows, { settings: netSettings({ minSample: 3, pricesIncludeVat: true }) }));

const NOBODY = { client: '', clientKey: '' };
const OTHER = { client: 'Гвоздь', clientKey: 'гвоздь' };

describe('a client’s last payments', () => {
  test.each<[string, Partial<Deal>, number[]]>([
    ['a late one', paid(5, 3), [3]],
    ['an early one', paid(5, -3), [-3]],
    ['of a year ago', paid(364, 3), [3]],
    ['of longer ago', paid(365, 3), []],
    ['not in full', paid(5, 3, { paid: 99_00 }), []],
    ['without a day', paid(5, 3, { paidAt: null }), []],
    ['of a deal without an amount', paid(5, 3, { price: null }), []],
    ['of a return', paid(5, 3, { quantity: -1000 }), []],
    ['against an invoice is no deferral', prepaid(5, 3), []],
  ])('hold a payment as long as it tells how late it is: %s', (_, row, days) => {
    const found = samplesOf([row]).ofClient('балка', 'deferral');
    expect(found.map((each) => each.days)).toEqual(days);
  });

  test('against invoices stand apart, reckoned from the invoice', () => {
    const samples = samplesOf([prepaid(5, 3), prepaid(4, 2, { invoicedAt: null }), paid(6, 9)]);
    expect(samples.ofClient('балка', 'prepaid').map(({ days }) => days)).toEqual([3]);
  });

  test('are twelve, in the order of their days whatever that of the rows', () => {
    const ages = [7, 3, 13, 1, 12, 2, 11, 5, 10, 4, 9, 6, 8];
    const found = samplesOf(ages.map((ago) => paid(ago, ago))).ofClient('балка', 'deferral');
    expect(found.map(({ days }) => days)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('are none of a deal whose client nobody knows', () => {
    expect(samplesOf([paid(5, 3, NOBODY)]).ofClient('', 'deferral')).toEqual([]);
  });
});

describe('how late a payment is expected', () => {
  const own = [paid(5, 9), paid(4, 1), paid(3, 5)];
  const others = [paid(9, 20, OTHER), paid(8, 40, OTHER), paid(7, 30, OTHER)];

  test.each<[string, readonly Partial<Deal>[], string, number, number]>([
    ['as the client has paid', [...others, ...own], 'балка', 5, 7.4],
    ['as the team’s clients have where its own are too few', [...others, ...own.slice(0, 2)], 'балка', 20, 32],
    ['so too where nobody knows the client', [...others, ...own.map((row) => ({ ...row, ...NOBODY }))], '', 14.5, 30],
    ['on time where the team’s are too few', own.slice(0, 2), 'балка', 0, 0],
  ])('%s', (_, rows, client, median, p80) => {
    const expected = samplesOf(rows).expected(client, 'deferral');
    expect(expected.median).toBeCloseTo(median, 9);
    expect(expected.p80).toBeCloseTo(p80, 9);
  });

  test('payments against invoices tell nothing of deferrals', () => {
    expect(samplesOf([prepaid(5, 9), prepaid(4, 9), prepaid(3, 9)]).expected('балка', 'deferral').median).toBe(0);
  });
});
