import type { Deal } from '../deal';
import type { DealFacts } from '../facts';

/** Whether the client pays after the shipment: by agreed days or, once shipped, by a later due date (spec-money-and-day "Words"). */
export function hasDeferral(
  { deferralDays, shippedAt }: Pick<Deal, 'deferralDays' | 'shippedAt'>,
  { dueOn }: Pick<DealFacts, 'dueOn'>,
): boolean {
  return (deferralDays !== null && deferralDays > 0) || (shippedAt !== null && dueOn !== null && dueOn > shippedAt);
}
