import { paceOf } from '../calendar/pace';
import type { Target } from '../rules/plan';
import { shareOf } from '../money/share';
import { PROFIT, RECOGNIZED, REVENUE } from '../needs';
import { derivedMetric } from './metric';
import type { Figures } from './metric';

function targetOf({ scope }: Figures): Target {
  return scope.context.plan.targetFor(scope.period, scope.managerKey);
}

/** Fact ÷ plan; null without a plan, or with a plan of 0. */
function attainment({ metric }: Figures, fact: string, plan: string): number | null {
  return shareOf(metric(fact) ?? 0, metric(plan) ?? 0);
}

export const plan = derivedMetric({
  id: 'plan',
  unit: 'money',
  better: 'neither',
  titles: { ru: 'План', en: 'Plan' },
  meaning: { ru: 'План валовой прибыли на месяц периода', en: "Gross profit planned for the period's month" },
  needs: [],
  value: (figures) => targetOf(figures).grossProfit,
});

export const planAttainment = derivedMetric({
  id: 'plan-attainment',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Выполнение плана', en: 'Plan attainment' },
  meaning: { ru: 'Валовая прибыль ÷ план', en: 'Gross profit ÷ plan' },
  needs: PROFIT,
  value: (figures) => attainment(figures, 'gross-profit', 'plan'),
});

export const planPace = derivedMetric({
  id: 'plan-pace',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Темп', en: 'Pace' },
  meaning: {
    ru: 'Валовая прибыль ÷ доля плана, которая причитается на прошедшие рабочие дни месяца; сегодня считается прошедшим',
    en: "Gross profit ÷ the part of the plan due for the month's working days passed; today counts as passed",
  },
  needs: PROFIT,
  value(figures) {
    const { period, context } = figures.scope;
    const { passed, total } = paceOf(period.from, context.today, context.calendar);
    return shareOf((figures.metric('gross-profit') ?? 0) * total, (figures.metric('plan') ?? 0) * passed);
  },
});

export const planRevenue = derivedMetric({
  id: 'plan-revenue',
  unit: 'money',
  better: 'neither',
  titles: { ru: 'План выручки', en: 'Revenue plan' },
  meaning: { ru: 'План выручки на месяц периода', en: "Revenue planned for the period's month" },
  needs: [],
  value: (figures) => targetOf(figures).revenue,
});

export const planRevenueAttainment = derivedMetric({
  id: 'plan-revenue-attainment',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Выполнение плана выручки', en: 'Revenue attainment' },
  meaning: { ru: 'Выручка ÷ план выручки', en: 'Revenue ÷ revenue plan' },
  needs: REVENUE,
  value: (figures) => attainment(figures, 'revenue', 'plan-revenue'),
});

export const planQuantity = derivedMetric({
  id: 'plan-quantity',
  unit: 'quantity',
  better: 'neither',
  titles: { ru: 'План по количеству', en: 'Quantity plan' },
  meaning: { ru: 'План по количеству на месяц периода', en: "Quantity planned for the period's month" },
  needs: [],
  value: (figures) => targetOf(figures).quantity,
});

export const planQuantityAttainment = derivedMetric({
  id: 'plan-quantity-attainment',
  unit: 'share',
  better: 'more',
  titles: { ru: 'Выполнение плана по количеству', en: 'Quantity attainment' },
  meaning: { ru: 'Количество ÷ план по количеству', en: 'Quantity ÷ quantity plan' },
  needs: ['quantity', RECOGNIZED],
  value: (figures) => attainment(figures, 'quantity', 'plan-quantity'),
});
