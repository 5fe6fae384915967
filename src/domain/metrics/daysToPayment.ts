import { anyOf } from '../needs';
import type { Needs } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';
import { Sample } from './sample';

interface PaymentDays {
  readonly days: Sample;
  /** Paid deals with neither an invoice nor a shipment date. */
  withoutStart: number;
}

/** Calendar days from the invoice, else the shipment, to the payment; returns left out (spec §6). */
export const paymentDays: Tally<PaymentDays> = {
  basis: 'paid',
  counts: 'deals',
  start: () => ({ days: new Sample(), withoutStart: 0 }),
  add(sums, { deal, facts: { isReturn, paidOn } }) {
    if (isReturn || paidOn === null) return;
    const start = deal.invoicedAt ?? deal.shippedAt;
    if (start === null) sums.withoutStart += 1;
    else sums.days.add(Math.max(0, paidOn - start));
  },
};

const TO_PAYMENT: Needs = ['paidAt', anyOf('invoicedAt', 'shippedAt')];

export const daysToPaymentMedian = countedMetric({
  id: 'days-to-payment-median',
  unit: 'days',
  better: 'less',
  titles: { ru: 'Дней до оплаты, медиана', en: 'Days to payment, median' },
  meaning: {
    ru: 'Дни от счёта (нет счёта: от отгрузки) до оплаты по оплатам периода: у половины сделок не больше',
    en: "Days from invoice (else shipment) to payment, over the period's payments: half took no longer",
  },
  needs: TO_PAYMENT,
  tally: paymentDays,
  value: ({ days }) => days.percentile(50),
  leftOut: (sums) => sums.withoutStart,
});

export const daysToPaymentP90 = countedMetric({
  id: 'days-to-payment-p90',
  unit: 'days',
  better: 'less',
  titles: { ru: 'Дней до оплаты, 9 из 10', en: 'Days to payment, 9 of 10' },
  meaning: {
    ru: 'То же: у девяти сделок из десяти не больше',
    en: 'The same: nine deals of ten took no longer',
  },
  needs: TO_PAYMENT,
  tally: paymentDays,
  value: ({ days }) => days.percentile(90),
  leftOut: (sums) => sums.withoutStart,
});
