import type { ReportSql } from './sql';

const sum = (column: string): string => `COALESCE(SUM(d.discounts_${column}), 0)`;

/** By group, client and rung; the sums of the lines are those of the scope. */
export const discountsSql: ReportSql = {
  day: 'd.recognized_on',
  where: 'd.is_sale',
  by: { group_key: 'd.group_key', client_key: 'd.client_key', rung: 'd.discounts_rung' },
  figures: {
    sales: sum('sales'),
    left_out: 'SUM(CASE WHEN d.discounts_sales IS NULL THEN 1 ELSE 0 END)',
    list: sum('list'),
    discount: sum('discount'),
    cost: sum('cost'),
    extra: sum('extra'),
    gross_profit: sum('gross_profit'),
    granted: sum('granted'),
    late: sum('late'),
  },
};
