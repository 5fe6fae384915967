import { headsWhere } from './sql';
import type { ReportSql } from './sql';

/** By reason; a blank one is blank. Its share is its count in that of the lines of its scope and period. */
export const lossesSql: ReportSql = {
  day: 'd.lost_on',
  where: '',
  by: { reason_key: 'd.loss_reason_key' },
  figures: {
    reason: 'MIN(d.loss_reason)',
    count_lost: headsWhere('TRUE'),
    gross_profit: 'COALESCE(SUM(d.gross_profit), 0)',
  },
};
