import type { MetricId } from './index';
import { shareSql } from './sql';

/** What a plan's SQL reads: other metrics of the same scope and period, and what was planned. */
export interface PlanSql {
  readonly metric: (id: MetricId) => string;
  /** Planned for the period's month; NULL where nothing is, or where some book of the scope has no plan. */
  readonly target: (figure: 'gross_profit' | 'revenue' | 'quantity') => string;
  /** The part of the gross profit planned that is due by the working days passed. */
  readonly due: string;
}

export const planSql: Readonly<Partial<Record<MetricId, (plan: PlanSql) => string>>> = {
  plan: ({ target }) => target('gross_profit'),
  'plan-attainment': ({ metric, target }) => shareSql(metric('gross-profit'), target('gross_profit')),
  'plan-pace': ({ metric, due }) => shareSql(metric('gross-profit'), due),
  'plan-revenue': ({ target }) => target('revenue'),
  'plan-revenue-attainment': ({ metric, target }) => shareSql(metric('revenue'), target('revenue')),
  'plan-quantity': ({ target }) => target('quantity'),
  'plan-quantity-attainment': ({ metric, target }) => shareSql(metric('quantity'), target('quantity')),
};
