import { weightedPipeline } from './forecast';
import { tallySql } from './sql';

export const forecastSql = tallySql({
  name: 'forecast',
  tally: weightedPipeline,
  sums: { byTable: 'money', byOwn: 'money' },
  values: { forecast: ({ sum }) => sum('byTable'), 'forecast-own': ({ sum }) => sum('byOwn') },
});
