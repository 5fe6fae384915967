import { notRecognizedSales } from './notRecognized';
import { tallySql } from './sql';

export const notRecognizedSql = tallySql({
  name: 'unrecognized',
  tally: notRecognizedSales,
  sums: { sales: 'count', grossProfit: 'money' },
  values: { 'not-recognized': ({ sum }) => sum('sales'), 'not-recognized-profit': ({ sum }) => sum('grossProfit') },
});
