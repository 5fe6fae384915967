import { planSql } from '../../domain/metrics/plan.sql';
import { snakeCase } from '../names';
import { kept, sameScope, scopeOf } from './view';
import type { View } from './view';

const FIGURES = ['gross_profit', 'revenue', 'quantity'] as const;

/** A figure of a scope: blank unless every book of it has planned it. */
const whole = (figure: string): string =>
  `CASE WHEN COUNT(t.${figure}) = COUNT(*) THEN SUM(t.${figure}) END AS ${figure}`;

/** Plans, what of them is due, and how the facts stand to them (spec §3 "plan"). */
export const planViews: readonly View[] = [
  kept({
    name: 'pace',
    meaning: 'Working days of the month of a period: passed by today, which counts as passed, and all of them',
    sql: `SELECT p.book_id, p.period,
  SUM(CASE WHEN c.is_working AND c.day <= b.today THEN 1 ELSE 0 END) AS passed,
  SUM(CASE WHEN c.is_working THEN 1 ELSE 0 END) AS total
FROM {periods} p
JOIN {books} b ON b.book_id = p.book_id
JOIN {calendar_now} f ON f.book_id = p.book_id AND f.day = p.first_day
JOIN {calendar_now} c ON c.book_id = p.book_id AND c.month = f.month
GROUP BY p.book_id, p.period`,
  }),
  {
    name: 'targets',
    meaning: 'What is planned for the month of a period, by scope; of several books where each of them has planned it',
    sql: `SELECT ${scopeOf('m')}, p.period, ${FIGURES.map(whole).join(', ')},
  CASE WHEN COUNT(t.gross_profit) = COUNT(*) THEN SUM(CAST(t.gross_profit AS FLOAT64) * w.passed / NULLIF(w.total, 0)) END AS due
FROM (
  SELECT DISTINCT level, branch, book_id, manager_key, member_book,
    CASE WHEN level = 'manager' THEN manager_key ELSE '' END AS planned_for
  FROM {members}
) m
JOIN {periods} p ON p.book_id = m.member_book
LEFT JOIN {pace} w ON w.book_id = p.book_id AND w.period = p.period
LEFT JOIN {plan_targets_now} t ON t.book_id = m.member_book AND t.manager_key = m.planned_for AND t.month = p.plan_month
GROUP BY ${scopeOf('m')}, p.period`,
  },
  {
    name: 'metrics_plan',
    meaning: 'Metrics of plan, by scope and period',
    sql: `SELECT ${scopeOf('t')}, t.period${Object.entries(planSql)
      .map(
        ([id, sql]) =>
          `,\n  ${sql({ metric: (of) => `f.${snakeCase(of)}`, target: (figure) => `t.${figure}`, due: 't.due' })} AS ${snakeCase(id)}`,
      )
      .join('')}
FROM {targets} t
JOIN {metrics_sales} f ON ${sameScope('f', 't')} AND f.period = t.period`,
  },
];
