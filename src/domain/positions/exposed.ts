import type { Deal, Kopecks } from '../deal';
import type { DealFacts, FactedDeal } from '../facts';
import type { Exposures } from '../pipeline/exposure';
import { kindOf } from '../stages';

/** Whether the deal is in its client's exposure: any of its rows adds to it (spec 17). */
export function addsToExposure({ part, exposed }: Pick<DealFacts, 'part' | 'exposed'>): boolean {
  return exposed > 0 || (part !== null && part.rows.some(({ facts }) => facts.exposed > 0));
}

/** The amounts of the deal's rows that are no returns. */
export function offeredOf(facts: Pick<DealFacts, 'part' | 'amount' | 'isReturn'>): Kopecks {
  const own = ({ amount, isReturn }: Pick<DealFacts, 'amount' | 'isReturn'>): Kopecks => (isReturn ? 0 : (amount ?? 0));
  return facts.part === null ? own(facts) : facts.part.rows.reduce((sum, row) => sum + own(row.facts), 0);
}

/**
 * What follows from a head that is judged at another stage than it is `counted` at: a deal with a deferral that adds nothing to
 * the exposure yet joins it with the amounts of its rows that are no returns (heading 10, spec 17).
 */
export function joiningAt(deal: Deal, facts: DealFacts, counted: DealFacts): DealFacts {
  if (facts.part === null || !facts.part.isHead || counted === facts) return facts;
  return { ...facts, exposed: addsToExposure(counted) ? counted.exposed : offeredIfOnCredit(deal, facts) };
}

function offeredIfOnCredit({ deferralDays, stage }: Deal, facts: DealFacts): Kopecks {
  return deferralDays !== null && deferralDays > 0 && kindOf(stage) === 'deal' ? offeredOf(facts) : 0;
}

/**
 * The exposures by which a deal is judged: each of its rows joins them as it stands now, and the deal as `facts` have it where
 * they are of another stage than it is `counted` at.
 */
export function exposuresFor(
  exposures: Exposures,
  { deal, facts }: FactedDeal,
  counted: DealFacts | undefined,
): Exposures {
  const { part } = facts;
  if (part === null) return exposures.withMore(deal.clientKey, exposures.uncounted(deal, facts, counted));
  if (!part.isHead) return exposures;
  const standing = part.rows.reduce((sum, row) => sum + exposures.uncounted(row.deal, row.facts), 0);
  return exposures.withMore(deal.clientKey, standing + facts.exposed - (counted ?? facts).exposed);
}
