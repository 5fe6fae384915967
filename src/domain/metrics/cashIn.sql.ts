import { received } from './cashIn';
import { tallySql } from './sql';

/** What a bank's file brought stands in the place of this sum before it is read: see the warehouse's receipts. */
export const cashInSql = tallySql({
  name: 'cash',
  tally: received,
  sums: { received: 'money' },
  values: { 'cash-in': ({ sum }) => sum('received') },
});
