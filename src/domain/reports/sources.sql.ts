import { FUNNEL_STEPS } from '../pipeline/funnelStep';
import { headsWhere } from './sql';
import type { ReportSql } from './sql';

const reached = (step: (typeof FUNNEL_STEPS)[number]): string =>
  headsWhere(`d.funnel_step >= ${FUNNEL_STEPS.indexOf(step)}`);

export const sourcesSql: ReportSql = {
  day: 'd.requested_on',
  where: 'NOT d.is_position',
  by: { source_key: 'd.source_key' },
  figures: {
    source: 'MIN(d.source)',
    requests: reached('requests'),
    quotes: reached('quote'),
    payments: reached('payment'),
    gross_profit: 'COALESCE(SUM(CASE WHEN d.is_sale THEN d.deal_profit END), 0)',
  },
};
