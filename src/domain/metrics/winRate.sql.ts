import { closed } from './winRate';
import { shareSql, tallySql } from './sql';

export const winRateSql = tallySql({
  name: 'closed',
  tally: closed,
  sums: { paid: 'count', lost: 'count' },
  values: { 'win-rate': ({ sum }) => shareSql(sum('paid'), `(${sum('paid')} + ${sum('lost')})`) },
});
