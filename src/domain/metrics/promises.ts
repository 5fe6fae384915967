import { shareOf } from '../money/share';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Promises {
  /** Whose day has come, or that are shipped already. */
  due: number;
  kept: number;
}

/** Promises of the period that can be judged: shipped, or past their day (spec §16 "Promises kept"). */
export const promises: Tally<Promises> = {
  basis: 'promised',
  counts: 'deals',
  start: () => ({ due: 0, kept: 0 }),
  add(sums, { deal: { promisedDate, shippedAt } }, { context: { today } }) {
    if (promisedDate === null || (shippedAt === null && promisedDate >= today)) return;
    sums.due += 1;
    if (shippedAt !== null && shippedAt <= promisedDate) sums.kept += 1;
  },
};

export const promisesKept = countedMetric({
  id: 'promises-kept',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Обещания выполнены', en: 'Promises kept' },
  meaning: {
    ru: 'Из обещанных на период сделок, отгруженных или просроченных: доля отгруженных не позже обещанного срока',
    en: 'Of the deals promised for the period and shipped or past their day: the share shipped by the promised day',
  },
  needs: ['stage', 'promisedDate', 'shippedAt'],
  tally: promises,
  value: ({ kept, due }) => shareOf(kept, due),
});
