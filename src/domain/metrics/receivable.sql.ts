import { receivables } from './receivable';
import { tallySql } from './sql';

export const receivableSql = tallySql({
  name: 'receivable',
  tally: receivables,
  sums: { owed: 'money', overdue: 'money', overdueClients: 'keys' },
  values: {
    receivable: ({ sum }) => sum('owed'),
    'overdue-receivable': ({ sum }) => sum('overdue'),
    'overdue-clients': ({ distinct }) => distinct('overdueClients'),
  },
});
