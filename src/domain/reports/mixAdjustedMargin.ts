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
  /** Whether the margin is apart from the expected one by more than chance does; null: too few sales to tell. */
  readonly standing: 'above' | 'same' | 'below' | null;
}

/** Below what a share is said to: of sums that are equal a difference of floats is left. */
const ROUNDING = 1e-9;

interface Total {
  sales: number;
  revenue: number;
  grossProfit: number;
}

/**
 * Compares managers on the same mix of product groups (spec §6 "people"), over the period's recognised sales that have
 * a margin. It is judged only where the manager and the others each have the setting's number of sales (spec §3 "small
 * samples"), and apart only where the difference exceeds twice its standard error. With rᵢ and gᵢ the revenue and the
 * gross profit of the manager's n sales, mᵢ the team's margin on the group of the i-th, and D = Σ(gᵢ − mᵢrᵢ) ÷ Σrᵢ the
 * difference, SE = √(n ÷ (n − 1) × Σ(gᵢ − mᵢrᵢ − D·rᵢ)²) ÷ |Σrᵢ|. The team's margins are taken as they are.
 */
export function mixComparisonsOf({ context, deals }: ReviewedDeals, period: Period): MixComparison[] {
  const rated = deals.filter(({ facts }) => marginOf(facts) !== null && isWithin(facts.recognizedOn, period));
  const teamGroups = totalsBy(rated, ({ deal }) => deal.groupKey);
  const managerKeys = [...new Set(rated.map(({ deal }) => deal.managerKey))].filter((key) => key !== '');
  const { minSample } = context.settings;
  return managerKeys.map((managerKey): MixComparison => {
    const own = rated.filter(({ deal }) => deal.managerKey === managerKey);
    const isEnough = own.length >= minSample && rated.length - own.length >= minSample;
    const standing = isEnough ? standingOf(own, teamGroups) : null;
    return { managerKey, name: own[0]?.deal.manager ?? '', ...comparisonOf(own, teamGroups), standing };
  });
}

const NO_SALES: Total = { sales: 0, revenue: 0, grossProfit: 0 };

function comparisonOf(
  own: readonly ReviewedDeal[],
  teamGroups: ReadonlyMap<string, Total>,
): Pick<MixComparison, 'sales' | 'revenue' | 'grossProfit' | 'margin' | 'expectedMargin'> {
  const total = totalsBy(own, () => '').get('') ?? NO_SALES;
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

function standingOf(own: readonly ReviewedDeal[], teamGroups: ReadonlyMap<string, Total>): MixComparison['standing'] {
  const sales = own.map(({ deal, facts }) => {
    const { revenue, grossProfit } = teamGroups.get(deal.groupKey) ?? NO_SALES;
    const ownRevenue = facts.revenue ?? 0;
    return { revenue: ownRevenue, lead: (facts.grossProfit ?? 0) - (ownRevenue * grossProfit) / revenue };
  });
  const sum = (of: (sale: (typeof sales)[number]) => number): number =>
    sales.reduce((total, sale) => total + of(sale), 0);
  const revenue = sum((sale) => sale.revenue);
  if (revenue === 0 || sales.length < 2) return 'same';
  const difference = sum(({ lead }) => lead) / revenue;
  const spread = sum((sale) => (sale.lead - difference * sale.revenue) ** 2);
  const error = Math.sqrt((sales.length / (sales.length - 1)) * spread) / Math.abs(revenue);
  if (!(Math.abs(difference) > 2 * error + ROUNDING)) return 'same';
  return difference > 0 ? 'above' : 'below';
}
