import { groupBy } from '../groups';
import type { Kopecks } from '../deal';
import type { Bilingual } from '../language';
import { nameKey } from '../name';
import { funnelStepOf, FUNNEL_STEPS } from '../pipeline/funnelStep';
import { isHead } from '../positions/part';
import type { FactedDeal, FactedDeals } from '../review';
import { isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import { defineReport } from './report';

export interface LossLine {
  /** The first spelling met; '' when nothing was given (see `NOT_GIVEN`). For the stage left: a name of `FUNNEL_STEPS`. */
  readonly name: string;
  readonly count: number;
  /** Of all losses of the period, by count. */
  readonly share: number;
  /** Sum of the known gross profits. */
  readonly grossProfit: Kopecks;
}

/** The losses of a period, each list in the order of first meeting. */
export interface Losses {
  readonly count: number;
  readonly grossProfit: Kopecks;
  readonly byReason: readonly LossLine[];
  readonly byStageLeft: readonly LossLine[];
  readonly byObjection: readonly LossLine[];
}

/** How a blank reason is shown (spec §3 "blank loss reason"). */
export const NOT_GIVEN: Bilingual = { ru: 'не указано', en: 'not given' };

/** The deals lost in `period`, by closedAt. The stage left is told by the deal's dates: its stage is `lost` by now. */
export function lossesOf({ deals }: Pick<FactedDeals, 'deals'>, period: Period): Losses {
  const lost = deals.filter(({ deal }) => deal.stage?.kind === 'lost' && isWithin(deal.closedAt, period));
  return {
    count: countOf(lost),
    grossProfit: profitOf(lost),
    byReason: linesOf(lost, ({ deal }) => deal.lossReason),
    byStageLeft: linesOf(lost, ({ deal, facts }) => FUNNEL_STEPS[funnelStepOf(deal, facts)] ?? ''),
    byObjection: linesOf(lost, ({ deal }) => deal.objection),
  };
}

function linesOf(lost: readonly FactedDeal[], nameOf: (facted: FactedDeal) => string): LossLine[] {
  const groups = groupBy(lost, (facted) => nameKey(nameOf(facted)));
  const count = countOf(lost);
  return [...groups.values()].map((deals) => ({
    name: deals[0] === undefined ? '' : nameOf(deals[0]).trim(),
    count: countOf(deals),
    share: count === 0 ? 0 : countOf(deals) / count,
    grossProfit: profitOf(deals),
  }));
}

const countOf = (lost: readonly FactedDeal[]): number => lost.filter(isHead).length;

function profitOf(deals: readonly FactedDeal[]): Kopecks {
  return deals.reduce((sum, { facts }) => sum + (facts.grossProfit ?? 0), 0);
}

/** By reason. A sheet without a column for reasons has them all under «не указано». */
export const lossesReport = defineReport({
  id: 'losses',
  needs: ['stage', 'closedAt'],
  of: ({ seen, period, language }) =>
    lossesOf(seen, period).byReason.map(({ name, count, share, grossProfit }) => ({
      reason: name === '' ? NOT_GIVEN[language] : name,
      count,
      share,
      grossProfit: grossProfit / 100,
    })),
});
