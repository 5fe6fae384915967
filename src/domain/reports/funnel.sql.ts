import { FUNNEL_STEPS } from '../pipeline/funnelStep';
import { headsWhere } from './sql';
import type { ReportSql } from './sql';

export const funnelSql: ReportSql = {
  day: 'd.requested_on',
  where: '',
  by: {},
  figures: Object.fromEntries(FUNNEL_STEPS.map((step, place) => [step, headsWhere(`d.funnel_step >= ${place}`)])),
};
