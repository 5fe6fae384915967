import { countsInForecast, ownProbability, tableProbability, weighted } from '../pipeline/forecast';
import { PRICED } from '../needs';
import type { Needs } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Forecast {
  byTable: number;
  byOwn: number;
}

/** Open deals that count, weighted by probability (spec §6, §3 "own probability", §16 "Forecast"). */
export const weightedPipeline: Tally<Forecast> = {
  basis: 'open',
  counts: 'rows',
  start: () => ({ byTable: 0, byOwn: 0 }),
  add(sums, { deal, facts: { grossProfit } }, { context, history }) {
    if (deal.stage === null || grossProfit === null || !countsInForecast(deal, context)) return;
    sums.byTable += weighted(grossProfit, tableProbability(deal.stage));
    const own = ownProbability(deal.stage, history, context.settings.ownProbabilityFrom);
    sums.byOwn += weighted(grossProfit, own);
  },
};

const WEIGHED: Needs = ['stage', 'cost', PRICED, 'nextStep', 'nextStepDate'];

export const forecast = countedMetric({
  id: 'forecast',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Прогноз', en: 'Forecast' },
  meaning: {
    ru: 'Валовая прибыль × вероятность этапа по открытым сделкам, у которых есть шаг и его срок не прошёл давно',
    en: "Gross profit × the stage's probability over open deals with a next step that is not long overdue",
  },
  needs: WEIGHED,
  tally: weightedPipeline,
  value: (sums) => sums.byTable,
});

export const forecastOwn = countedMetric({
  id: 'forecast-own',
  unit: 'money',
  better: 'more',
  titles: { ru: 'Прогноз по своей истории', en: 'Forecast by own history' },
  meaning: {
    ru: 'То же по доле оплаченных среди своих закрытых сделок, дошедших до этапа; мало истории: вероятность из таблицы',
    en: "The same by the paid share of one's own closed deals that came as far; too little history: the table's probability",
  },
  needs: WEIGHED,
  tally: weightedPipeline,
  value: (sums) => sums.byOwn,
});
