import type { Kopecks } from '../../domain/deal';
import type { MetricValues } from '../../domain/metrics/kpi';
import { inRoubles } from '../../domain/reports/gapToPlan';
import type { PlanReport } from '../../domain/reports/gapToPlan';
import { tellNews } from './goodNews';
import { shortMoney } from './shortMoney';
import type { Speech } from './told';
import { saidUnseen } from './unseen';

/** A part of the difference to the plan, with its sign. */
export interface SaidPart {
  readonly title: string;
  readonly value: string;
}

/** What each working day that is left must bring; '' once the month has none left. Null: not seen. */
export function saidNeed(report: PlanReport | null, speech: Speech): string {
  if (report === null) return saidUnseen('need', speech);
  const { say, phrases } = speech;
  const { gap } = report;
  if (gap === null) return say.plan.none;
  if (gap.fact >= gap.plan) return tellNews('plan-reached', speech).text;
  if (gap.neededPerDay === null) return '';
  return say.plan.neededPerDay(shortMoney(gap.neededPerDay, phrases), phrases.days(gap.daysLeft));
}

/** What open deals will bring, by the table of stages and by the book's own history. */
export function saidForecast({ forecast, 'forecast-own': own }: MetricValues, speech: Speech): string {
  if (forecast === null || own === null) return saidUnseen('forecast', speech);
  const { say, phrases } = speech;
  return say.plan.forecast(shortMoney(forecast, phrases), shortMoney(own, phrases));
}

/** Why the plan is missed or passed: the difference in whole roubles, then the parts that add up to it. */
export function saidGap(report: PlanReport | null, { say, phrases }: Speech): SaidPart[] {
  if (report === null || report.gap === null) return [];
  const { difference, parts } = inRoubles(report.gap);
  const names = say.plan.gap;
  const part = (title: string, kopecks: Kopecks): SaidPart => ({
    title,
    value: `${kopecks > 0 ? '+' : ''}${phrases.money(kopecks)}`,
  });
  if (parts === null) return [part(names.difference, difference)];
  return [
    part(names.difference, difference),
    part(names.requests, parts.requests),
    part(names.conversion, parts.conversion),
    part(names.averageDeal, parts.averageDeal),
    part(names.margin, parts.margin),
  ];
}
