import { metrics } from '../../domain/metrics';
import type { MetricId } from '../../domain/metrics';
import type { MetricUnit } from '../../domain/metrics/metric';
import { byUs, defineTable } from './table';
import type { Column, ColumnType } from './table';

const TYPES: Readonly<Record<MetricUnit, ColumnType>> = {
  money: 'money',
  quantity: 'quantity',
  share: 'share',
  count: 'integer',
  minutes: 'number',
  days: 'number',
};

/** What earlier versions called them: a tab of theirs keeps its headers. */
const FORMER: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  quantity: ['Тоннаж'],
  'plan-quantity': ['План тоннажа'],
  'plan-quantity-attainment': ['Выполнение плана тоннажа'],
};

const metricColumns = (): Record<MetricId, Column> =>
  Object.fromEntries(
    metrics.map(({ id, unit, titles, meaning }) => [
      id,
      byUs(TYPES[unit], titles.ru, titles.en, { hint: meaning, synonyms: FORMER[id] ?? [] }),
    ]),
  ) as Record<MetricId, Column>;

/** One row per day and scope: the whole team, and each manager. The columns are the metrics, by their ids. */
export const kpiTable = defineTable('kpi', { ru: 'KPI', en: 'KPI' }, { kind: 'report', editableBy: 'heads' }, () => ({
  day: byUs('date', 'День', 'Day'),
  manager: byUs('text', 'Менеджер', 'Manager'),
  ...metricColumns(),
  // Beside the metrics: it is told on Mondays only, and stays as it was told.
  expected: byUs('money', 'Ждали за неделю', 'Expected in the week', {
    hint: {
      ru: 'Пишется в понедельник: сколько денег по долгам и заказам ждали до конца недели',
      en: 'Written on a Monday: how much money of debts and orders was expected by the end of the week',
    },
  }),
}));
