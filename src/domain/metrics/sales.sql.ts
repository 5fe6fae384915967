import { sales } from './sales';
import { shareSql, tallySql } from './sql';

export const salesSql = tallySql({
  name: 'sales',
  tally: sales,
  sums: {
    grossProfit: 'money',
    revenue: 'money',
    quantity: 'quantity',
    marginProfit: 'money',
    marginRevenue: 'money',
    withoutCost: 'count',
  },
  values: {
    'gross-profit': ({ sum }) => sum('grossProfit'),
    revenue: ({ sum }) => sum('revenue'),
    quantity: ({ sum }) => sum('quantity'),
    margin: ({ sum }) => shareSql(sum('marginProfit'), sum('marginRevenue')),
  },
});
