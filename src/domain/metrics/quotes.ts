import { shareOf } from '../money/share';
import { PAID_ON, PRICED } from '../needs';
import { dealSum } from '../positions/part';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Quotes {
  quotes: number;
  /** Of the quotes without returns: how many, the revenue of their rows, and how much of both is paid by today. */
  offered: number;
  paid: number;
  offeredRevenue: number;
  paidRevenue: number;
}

/** The period's quotes, followed to their payment by today (spec §6, §3 "returns"). */
export const quoteCohort: Tally<Quotes> = {
  basis: 'quoted',
  counts: 'deals',
  start: () => ({ quotes: 0, offered: 0, paid: 0, offeredRevenue: 0, paidRevenue: 0 }),
  add(sums, reviewed, { context: { today } }) {
    const { isReturn, paidOn } = reviewed.facts;
    sums.quotes += 1;
    if (isReturn) return;
    const revenue = dealSum(reviewed, ({ facts }) => (facts.isReturn ? null : facts.revenue)) ?? 0;
    sums.offered += 1;
    sums.offeredRevenue += revenue;
    if (paidOn === null || paidOn > today) return;
    sums.paid += 1;
    sums.paidRevenue += revenue;
  },
};

export const quotes = countedMetric({
  id: 'quotes',
  unit: 'count',
  better: 'more',
  titles: { ru: 'КП', en: 'Quotes' },
  meaning: { ru: 'Сделки с датой КП в периоде', en: 'Deals quoted in the period' },
  needs: ['quotedAt'],
  tally: quoteCohort,
  value: (sums) => sums.quotes,
});

export const quoteToPayment = countedMetric({
  id: 'quote-to-payment',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Из КП в оплату', en: 'Quote to payment' },
  meaning: {
    ru: 'Доля КП периода, оплаченных к сегодняшнему дню; без возвратов',
    en: "Share of the period's quotes paid by today; without returns",
  },
  needs: ['quotedAt', PAID_ON],
  tally: quoteCohort,
  value: ({ paid, offered }) => shareOf(paid, offered),
});

export const quoteToPaymentAmount = countedMetric({
  id: 'quote-to-payment-amount',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Из КП в оплату, деньгами', en: 'Quote to payment, by revenue' },
  meaning: {
    ru: 'То же по выручке: сколько рублей из предложенных оплачено',
    en: 'The same by revenue: how much of what was offered is paid',
  },
  needs: ['quotedAt', PAID_ON, PRICED],
  tally: quoteCohort,
  value: ({ paidRevenue, offeredRevenue }) => shareOf(paidRevenue, offeredRevenue),
});
