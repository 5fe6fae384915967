import type { Kopecks } from '../deal';
import type { Role } from '../role';
import type { CreditLimit } from './creditLimits';
import type { Ladder, Rung } from './ladder';

/** What an exception asks of its signer; null asks nothing. */
export interface CreditAsk {
  readonly deferralDays: number | null;
  readonly excess: Kopecks | null;
  readonly overdueDays: number | null;
  /** The client is flagged: the owner's rung it is. */
  readonly isFlagged: boolean;
}

/** A client's credit as a signer saw it, and as it stands now. */
export interface CreditStanding {
  /** Above the limit; 0 within it. */
  readonly excess: Kopecks;
  readonly overdue: Kopecks;
  /** Of the oldest overdue debt. */
  readonly overdueDays: number;
}

function covers(asked: number | null, upTo: CreditLimit): boolean {
  return asked === null || upTo === 'no-limit' || (upTo !== null && asked <= upTo);
}

/** Whether a rung may sign the exception; nobody's own limits change it. */
export function mayAllow({ role, credit }: Rung, { deferralDays, excess, overdueDays, isFlagged }: CreditAsk): boolean {
  return (
    (!isFlagged || role === 'owner') &&
    covers(deferralDays, credit?.deferralUpTo ?? null) &&
    covers(excess, credit?.overLimitUpTo ?? null) &&
    covers(overdueDays, credit?.overdueUpTo ?? null)
  );
}

/** Whether the role's rung of the ladder may sign it; a role without one signs nothing. */
export function roleMayAllow(ladder: Ladder, role: Role, ask: CreditAsk): boolean {
  return ladder.some((rung) => rung.role === role && mayAllow(rung, ask));
}

/** Whether more stands against the deal than was seen of it. */
export function isMoreThan(now: CreditStanding, seen: CreditStanding): boolean {
  return now.excess > seen.excess || now.overdue > seen.overdue || now.overdueDays > seen.overdueDays;
}

/** The lowest rung that may, the seller's own included; `forbidden` where none does. */
export function creditApprover(ladder: Ladder, ask: CreditAsk): Role | 'forbidden' {
  return ladder.find((rung) => mayAllow(rung, ask))?.role ?? 'forbidden';
}
