/** Null: may not sign; «без лимита»: any. The number itself is included. */
export type CreditLimit = number | 'no-limit' | null;

/** What a rung may sign of exceptions from the credit rules (heading 10 "Signed credit exceptions"). */
export interface CreditLimits {
  readonly deferralUpTo: CreditLimit;
  /** In kopecks. */
  readonly overLimitUpTo: CreditLimit;
  readonly overdueUpTo: CreditLimit;
}
