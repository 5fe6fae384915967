import { quoteCohort } from './quotes';
import { shareSql, tallySql } from './sql';

export const quotesSql = tallySql({
  name: 'quotes',
  tally: quoteCohort,
  sums: { quotes: 'count', offered: 'count', paid: 'count', offeredRevenue: 'money', paidRevenue: 'money' },
  values: {
    quotes: ({ sum }) => sum('quotes'),
    'quote-to-payment': ({ sum }) => shareSql(sum('paid'), sum('offered')),
    'quote-to-payment-amount': ({ sum }) => shareSql(sum('paidRevenue'), sum('offeredRevenue')),
  },
});
