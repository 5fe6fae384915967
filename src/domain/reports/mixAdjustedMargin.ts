import type { Kopecks } from '../deal';
import { marginOf } from '../money/figures';
import type { ReviewedDeal, ReviewedDeals } from '../review';
import { shareOf } from '../money/share';
import { isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';

/** A manager against the team, as if everyone sold this manager's mix of groups. */
export interface MixComparison {
  readonly managerKey: string;
  readonly name: string;
  readonly sales: number;
  readonly revenue: Kopecks;
  readonly grossProfit: Kopecks;
  readonly margin: number | null;
  /** The team's margin on the same groups in the same proportions. */
  readonly expectedMargin: number | null;
  /** Place by margin against the expected one, 1 the best; null: too few sales to be ranked. */
  readonly rank: number | null;
}

interface Total {
  sales: number;
  revenue: number;
  grossProfit: number;
}

/**
 * Compares managers on the same mix of product groups (spec §6 "people"), over the period's recognised sales that have
 * a margin. Fewer sales than the setting are shown and never ranked (spec §3 "small samples").
 */
export function mixComparisonsOf({ context, deals }: ReviewedDeals, period: Period): MixComparison[] {
  const rated = deals.filter(({ facts }) => marginOf(facts) !== null && isWithin(facts.recognizedOn, period));
  const teamGroups = totalsBy(rated, ({ deal }) => deal.groupKey);
  const managerKeys = [...new Set(rated.map(({ deal }) => deal.managerKey))].filter((key) => key !== '');
  const lines = managerKeys.map((managerKey) => {
    const own = rated.filter(({ deal }) => deal.managerKey === managerKey);
    return { managerKey, name: own[0]?.deal.manager ?? '', ...comparisonOf(own, teamGroups) };
  });
  return ranked(lines, context.settings.minSample);
}

function comparisonOf(
  own: readonly ReviewedDeal[],
  teamGroups: ReadonlyMap<string, Total>,
): Pick<MixComparison, 'sales' | 'revenue' | 'grossProfit' | 'margin' | 'expectedMargin'> {
  const total = totalsBy(own, () => '').get('') ?? { sales: 0, revenue: 0, grossProfit: 0 };
  let expected = 0;
  for (const [group, { revenue }] of totalsBy(own, ({ deal }) => deal.groupKey)) {
    const team = teamGroups.get(group);
    if (team !== undefined) expected += (revenue * team.grossProfit) / team.revenue;
  }
  const margin = shareOf(total.grossProfit, total.revenue);
  return { ...total, margin, expectedMargin: shareOf(expected, total.revenue) };
}

function totalsBy(deals: readonly ReviewedDeal[], keyOf: (reviewed: ReviewedDeal) => string): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const reviewed of deals) {
    const { revenue, grossProfit } = reviewed.facts;
    const total = totals.get(keyOf(reviewed)) ?? { sales: 0, revenue: 0, grossProfit: 0 };
    total.sales += 1;
    total.revenue += revenue ?? 0;
    total.grossProfit += grossProfit ?? 0;
    totals.set(keyOf(reviewed), total);
  }
  return totals;
}

function ranked(lines: readonly Omit<MixComparison, 'rank'>[], minSample: number): MixComparison[] {
  const lead = ({ margin, expectedMargin }: Omit<MixComparison, 'rank'>): number =>
    (margin ?? 0) - (expectedMargin ?? 0);
  const best = lines.filter(({ sales }) => sales >= minSample).sort((a, b) => lead(b) - lead(a));
  return lines.map((line) => ({ ...line, rank: best.includes(line) ? best.indexOf(line) + 1 : null }));
}
