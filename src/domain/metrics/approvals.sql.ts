import { decisions, waiting } from './approvals';
import { tallySql } from './sql';

export const waitingSql = tallySql({
  name: 'waiting',
  tally: waiting,
  sums: { deals: 'count' },
  values: { 'approvals-waiting': ({ sum }) => sum('deals') },
});

export const decisionsSql = tallySql({
  name: 'decisions',
  tally: decisions,
  sums: { minutes: 'datedSample' },
  values: {
    'decision-median': ({ percentile }) => percentile('minutes', 50),
    'decision-p90': ({ percentile }) => percentile('minutes', 90),
  },
});
