import { unapproved } from './unapproved';
import { tallySql } from './sql';

export const unapprovedSql = tallySql({
  name: 'unapproved',
  tally: unapproved,
  sums: { sales: 'count', grossProfit: 'money' },
  values: { 'unapproved-sales': ({ sum }) => sum('sales'), 'unapproved-gross-profit': ({ sum }) => sum('grossProfit') },
});
