import { isSql, REPORTS } from '../reportSql';
import { snakeCase } from '../names';
import type { ReportSql } from '../../domain/reports/sql';
import { NOW } from './tallies';
import { scopeOf } from './view';
import type { View } from './view';

/** A report by scope and period: a line for each thing that it is by. */
function reportView(id: string, { day, where, by, figures }: ReportSql): View {
  const columns = [...Object.entries(by), ...Object.entries(figures)].map(([name, sql]) => `,\n  ${sql} AS ${name}`);
  const grouped = Object.values(by).map((sql) => `, ${sql}`);
  const within = day === null ? '' : `\nJOIN {period_days} p ON p.book_id = d.book_id AND p.day = ${day}`;
  return {
    name: `report_${snakeCase(id)}`,
    meaning: `The report ${id}, by scope and period`,
    sql: `SELECT ${scopeOf('m')}, ${day === null ? `'${NOW}'` : 'p.period'} AS period${columns.join('')}
FROM {deals_now} d
JOIN {members} m ON m.member_book = d.book_id AND m.member_key = d.manager_key${within}
WHERE ${where === '' ? 'TRUE' : where}
GROUP BY ${scopeOf('m')}${day === null ? '' : ', p.period'}${grouped.join('')}`,
  };
}

export const reportViews: readonly View[] = Object.entries(REPORTS).flatMap(([id, report]) =>
  isSql(report) ? [reportView(id, report)] : [],
);
