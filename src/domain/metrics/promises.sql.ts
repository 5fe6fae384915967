import { promises } from './promises';
import { shareSql, tallySql } from './sql';

export const promisesSql = tallySql({
  name: 'promises',
  tally: promises,
  sums: { due: 'count', kept: 'count' },
  values: { 'promises-kept': ({ sum }) => shareSql(sum('kept'), sum('due')) },
});
