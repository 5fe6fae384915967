import { pipeline } from './pipeline';
import { tallySql } from './sql';

export const pipelineSql = tallySql({
  name: 'pipeline',
  tally: pipeline,
  sums: { open: 'count', withoutStep: 'count', overdueSteps: 'count', stuck: 'count' },
  values: {
    'open-deals': ({ sum }) => sum('open'),
    'no-next-step': ({ sum }) => sum('withoutStep'),
    'overdue-steps': ({ sum }) => sum('overdueSteps'),
    stuck: ({ sum }) => sum('stuck'),
  },
});
