import { anyOf } from '../needs';
import { countedMetric } from './metric';
import type { Tally } from './metric';

interface Pipeline {
  open: number;
  /** Counted by what the checks found. */
  withoutStep: number;
  overdueSteps: number;
  stuck: number;
}

/** Open deals at `now`, whatever the period. */
export const pipeline: Tally<Pipeline> = {
  basis: 'open',
  counts: 'deals',
  start: () => ({ open: 0, withoutStep: 0, overdueSteps: 0, stuck: 0 }),
  add(sums, { findings }) {
    sums.open += 1;
    for (const { check } of findings) {
      if (check === 'next-step-missing') sums.withoutStep += 1;
      else if (check === 'next-step-overdue') sums.overdueSteps += 1;
      else if (check === 'stuck') sums.stuck += 1;
    }
  },
};

export const openDeals = countedMetric({
  id: 'open-deals',
  unit: 'count',
  better: 'neither',
  titles: { ru: 'Открытые сделки', en: 'Open deals' },
  meaning: { ru: 'Не оплачены и не проиграны, сейчас', en: 'Neither paid nor lost, now' },
  needs: ['stage'],
  tally: pipeline,
  value: (sums) => sums.open,
});

export const noNextStep = countedMetric({
  id: 'no-next-step',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Без шага', en: 'No next step' },
  meaning: {
    ru: 'Открытые сделки без следующего шага или его даты: они не считаются',
    en: 'Open deals without a next step or its date: they do not count',
  },
  needs: ['stage', 'nextStep', 'nextStepDate'],
  tally: pipeline,
  value: (sums) => sums.withoutStep,
});

export const overdueSteps = countedMetric({
  id: 'overdue-steps',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Шаг просрочен', en: 'Overdue steps' },
  meaning: { ru: 'Открытые сделки, у которых дата шага прошла', en: 'Open deals whose step date has passed' },
  needs: ['stage', 'nextStepDate'],
  tally: pipeline,
  value: (sums) => sums.overdueSteps,
});

export const stuckDeals = countedMetric({
  id: 'stuck',
  unit: 'count',
  better: 'less',
  titles: { ru: 'Висяки', en: 'Stuck' },
  meaning: {
    ru: 'Открытые сделки без движения дольше нормы своего этапа',
    en: 'Open deals that have not moved for as long as their stage allows',
  },
  needs: ['stage', anyOf('requestedAt', 'respondedAt', 'quotedAt', 'invoicedAt', 'shippedAt')],
  tally: pipeline,
  value: (sums) => sums.stuck,
});
