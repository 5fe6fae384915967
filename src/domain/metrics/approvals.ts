import { dayOf } from '../calendar/time';
import type { DealColumn } from '../deal';
import { someRow } from '../positions/part';
import { countedMetric } from './metric';
import type { Metric, Tally } from './metric';
import { DatedSample } from './sample';

/** Heading 19: without the column of requests nobody can have asked. */
const NEEDS: readonly DealColumn[] = ['request'];

interface Waiting {
  deals: number;
}

export const waiting: Tally<Waiting> = {
  basis: 'asked',
  counts: 'deals',
  start: () => ({ deals: 0 }),
  add(sums, reviewed, { waits }) {
    if (someRow(reviewed, (row) => waits(row).length > 0)) sums.deals += 1;
  },
};

export const approvalsWaiting = countedMetric({
  id: 'approvals-waiting',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Ждут решения', en: 'Approvals waiting' },
  meaning: {
    ru: 'Открытые неотгруженные сделки с запросом, на который ещё не ответили, сейчас',
    en: 'Open deals, not shipped, whose request nobody has answered yet, now',
  },
  needs: NEEDS,
  tally: waiting,
  value: (sums) => sums.deals,
});

interface Decisions {
  /** Working minutes from the request to the decision, by the decision's day. */
  readonly minutes: DatedSample;
}

/** Verified decisions that tell when they were asked for (heading 11), of deals that there are. */
export const decisions: Tally<Decisions> = {
  basis: 'decided',
  counts: 'rows',
  start: () => ({ minutes: new DatedSample() }),
  add({ minutes }, { deal }, { context: { approvals, calendar } }) {
    for (const { requestedAt, at } of approvals.decisionsOn(deal))
      if (requestedAt !== null && requestedAt <= at) minutes.add(dayOf(at), calendar.minutesBetween(requestedAt, at));
  },
};

interface DecisionWords<Id extends string> extends Pick<Metric<Id>, 'id' | 'titles' | 'meaning'> {
  readonly percent: number;
}

function decisionMetric<Id extends string>({ percent, ...words }: DecisionWords<Id>): Metric<Id> {
  return {
    ...words,
    ...{ unit: 'minutes', better: 'less', needs: NEEDS, tally: decisions, leftOut: () => 0 },
    value: ({ of, scope }) => of(decisions).minutes.within(scope.period).percentile(percent),
  };
}

export const decisionMedian = decisionMetric({
  id: 'decision-median',
  percent: 50,
  titles: { ru: 'Решение, медиана', en: 'Decision, median' },
  meaning: {
    ru: 'Рабочие минуты от запроса до решения, по дню решения: половина решений не дольше',
    en: 'Working minutes from a request to its decision, by the day of the decision: half of them took no longer',
  },
});

export const decisionP90 = decisionMetric({
  id: 'decision-p90',
  percent: 90,
  titles: { ru: 'Решение, 9 из 10', en: 'Decision, 9 of 10' },
  meaning: {
    ru: 'Рабочие минуты от запроса до решения, по дню решения: девять решений из десяти не дольше',
    en: 'Working minutes from a request to its decision, by the day of the decision: nine of ten took no longer',
  },
});
