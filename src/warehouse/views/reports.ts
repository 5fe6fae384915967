import type { ReportSources, ReportSql, SummedReport } from '../../domain/reports/sql';
import { joinedMembers } from '../../domain/reports/sql';
import { snakeCase } from '../names';
import { isSql, REPORTS } from '../reportSql';
import { NOW } from './tallies';
import { kept, literals, sameScope, scopeOf } from './view';
import type { View } from './view';

/** The reports that there are as SQL. */
const TOLD = Object.entries(REPORTS).flatMap(([id, report]) => (isSql(report) ? [[id, report] as const] : []));

/** The reports that the warehouse tells. */
export const reportIds: readonly string[] = TOLD.map(([id]) => id);

const shownBooksView = kept({
  name: 'report_books',
  meaning: 'The books that show each report: one that lacks its columns, or was loaded by an older version, does not',
  sql: `SELECT f.figure AS report, b.book_id
FROM {books} b
CROSS JOIN (${literals(reportIds, 'figure')}) f
LEFT JOIN {unseen_now} u ON u.book_id = b.book_id AND u.figure = f.figure
WHERE u.figure IS NULL AND b.is_sound = 1`,
});

/** A worst step is one of the steps: it is shown where they are. */
const shownAs = (id: string): string => (id === 'worstStep' ? 'steps' : id);

/** What a report reads: only books that show it, so that what is not there is not told as 0. */
function sourcesOf(id: string): ReportSources {
  const of = (table: string): string =>
    `(SELECT t.* FROM {${table}_now} t JOIN {report_books} s ON s.book_id = t.book_id AND s.report = '${shownAs(id)}')`;
  return { deals: of('deals'), of, scope: scopeOf, sameScope };
}

/** A line for each thing that the report is by. */
function summedSql({ day, where, by, figures }: SummedReport, { deals }: ReportSources): string {
  const columns = [...Object.entries(by), ...Object.entries(figures)].map(([name, sql]) => `,\n  ${sql} AS ${name}`);
  const grouped = Object.values(by).map((sql) => `, ${sql}`);
  const within = day === null ? '' : `\nJOIN {period_days} p ON p.book_id = d.book_id AND p.day = ${day}`;
  return `SELECT ${scopeOf('m')}, ${day === null ? `'${NOW}'` : 'p.period'} AS period${columns.join('')}
FROM ${deals} d
${joinedMembers()}${within}
WHERE ${where === '' ? 'TRUE' : where}
GROUP BY ${scopeOf('m')}${day === null ? '' : ', p.period'}${grouped.join('')}`;
}

/** The report by scope and period; `books_missing` says how many books of the scope it leaves out, since they do not show it. */
function reportView(id: string, report: ReportSql): View {
  const sources = sourcesOf(id);
  const [period, sql] =
    'sql' in report ? [`'${NOW}' AS period, `, report.sql(sources)] : ['', summedSql(report, sources)];
  return {
    name: `report_${snakeCase(id)}`,
    meaning: `The report ${id}, by scope and period`,
    sql: `SELECT r.*, ${period}COALESCE(x.books_missing, 0) AS books_missing
FROM (
${sql}
) r
LEFT JOIN {missing} x ON ${sameScope('x', 'r')} AND x.figure = '${shownAs(id)}'`,
  };
}

export const reportViews: readonly View[] = [shownBooksView, ...TOLD.map(([id, report]) => reportView(id, report))];
