import { paymentDays } from './daysToPayment';
import { tallySql } from './sql';

export const daysToPaymentSql = tallySql({
  name: 'payment',
  tally: paymentDays,
  sums: { days: 'sample', withoutStart: 'count' },
  values: {
    'days-to-payment-median': ({ percentile }) => percentile('days', 50),
    'days-to-payment-p90': ({ percentile }) => percentile('days', 90),
  },
});
