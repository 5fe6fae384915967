import { responses } from './response';
import { shareSql, tallySql } from './sql';

export const responseSql = tallySql({
  name: 'response',
  tally: responses,
  sums: { requests: 'count', answeredInTime: 'count', unanswered: 'count', withoutTime: 'count', minutes: 'sample' },
  values: {
    requests: ({ sum }) => sum('requests'),
    'answered-in-time': ({ sum, size }) =>
      shareSql(sum('answeredInTime'), `(${size('minutes')} + ${sum('unanswered')})`),
    'response-median': ({ percentile }) => percentile('minutes', 50),
    'response-p90': ({ percentile }) => percentile('minutes', 90),
  },
});
