import type { Context } from '../context';
import type { Deal } from '../deal';
import { shareOf } from '../money/share';
import { hasNoTime } from '../calendar/time';
import { countedMetric } from './metric';
import type { Tally } from './metric';
import { Sample } from './sample';

interface Responses {
  requests: number;
  answeredInTime: number;
  /** Unanswered by now, past the norm. */
  unanswered: number;
  /** A request or an answer without a time of day: its speed is unknown. */
  withoutTime: number;
  /** Working minutes of the answers whose speed is known. */
  readonly minutes: Sample;
}

/** The period's requests and how soon they were answered (spec §3 "response norm met", "answered-in-time"). */
export const responses: Tally<Responses> = {
  basis: 'requested',
  counts: 'deals',
  start: () => ({ requests: 0, answeredInTime: 0, unanswered: 0, withoutTime: 0, minutes: new Sample() }),
  add(sums, { deal }, { context }) {
    sums.requests += 1;
    addResponse(sums, deal, context);
  },
};

function addResponse(sums: Responses, { requestedAt, respondedAt }: Deal, { calendar, settings, now }: Context): void {
  if (requestedAt === null) return;
  if (hasNoTime(requestedAt) || (respondedAt !== null && hasNoTime(respondedAt))) {
    sums.withoutTime += 1;
    return;
  }
  const until = respondedAt ?? now;
  if (until < requestedAt) return;
  const minutes = calendar.minutesBetween(requestedAt, until);
  const isInTime = minutes <= settings.responseMinutes;
  if (respondedAt === null) {
    if (!isInTime) sums.unanswered += 1;
    return;
  }
  sums.minutes.add(minutes);
  if (isInTime) sums.answeredInTime += 1;
}

/** Working minutes of the answers among `deals` whose speed is known, as the figures of the period count them. */
export function responseMinutes(deals: Iterable<{ readonly deal: Deal }>, context: Context): Sample {
  const sums = responses.start();
  for (const { deal } of deals) addResponse(sums, deal, context);
  return sums.minutes;
}

export const requests = countedMetric({
  id: 'requests',
  unit: 'count',
  better: 'more',
  titles: { ru: 'Заявки', en: 'Requests' },
  meaning: { ru: 'Сделки с датой заявки в периоде', en: 'Deals requested in the period' },
  needs: ['requestedAt'],
  tally: responses,
  value: (sums) => sums.requests,
});

export const answeredInTime = countedMetric({
  id: 'answered-in-time',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Ответ вовремя', en: 'Answered in time' },
  meaning: {
    ru: 'Ответили в пределах нормы ÷ (ответили + не ответили и норма уже прошла), по рабочему времени',
    en: 'Answered within the norm ÷ (answered + unanswered past the norm), in working time',
  },
  needs: ['requestedAt', 'respondedAt'],
  tally: responses,
  value: ({ answeredInTime: inTime, unanswered, minutes }) => shareOf(inTime, minutes.size + unanswered),
  leftOut: (sums) => sums.withoutTime,
});

export const responseMedian = countedMetric({
  id: 'response-median',
  unit: 'minutes',
  better: 'less',
  titles: { ru: 'Первый ответ, медиана', en: 'First response, median' },
  meaning: {
    ru: 'Рабочие минуты до первого ответа: у половины заявок не больше',
    en: 'Working minutes to the first response: half of the requests took no longer',
  },
  needs: ['requestedAt', 'respondedAt'],
  tally: responses,
  value: ({ minutes }) => minutes.percentile(50),
  leftOut: (sums) => sums.withoutTime,
});

export const responseP90 = countedMetric({
  id: 'response-p90',
  unit: 'minutes',
  better: 'less',
  titles: { ru: 'Первый ответ, 9 из 10', en: 'First response, 9 of 10' },
  meaning: {
    ru: 'Рабочие минуты до первого ответа: у девяти заявок из десяти не больше',
    en: 'Working minutes to the first response: nine requests of ten took no longer',
  },
  needs: ['requestedAt', 'respondedAt'],
  tally: responses,
  value: ({ minutes }) => minutes.percentile(90),
  leftOut: (sums) => sums.withoutTime,
});
