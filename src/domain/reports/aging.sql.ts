import type { ReportSql } from './sql';

export const agingSql: ReportSql = {
  day: null,
  where: 'd.owed > 0',
  by: { bucket: 'd.aging_bucket' },
  figures: { owed: 'SUM(d.owed)' },
};
