/**
 * Google's quotas of a day, of a consumer account: https://developers.google.com/apps-script/guides/services/quotas
 * (read in September 2026). A Workspace account has 6 hours of triggers and 1,500 recipients.
 */
const A_DAY = {
  /** Reads and writes of properties. */
  properties: 50_000,
  /** Milliseconds that installed triggers may run in all. */
  triggers: 90 * 60_000,
} as const;

export type Quota = keyof typeof A_DAY;

/** What Google says when it is used up. */
const REFUSALS: Readonly<Record<Quota, string>> = {
  properties: 'Service invoked too many times for one day: properties.',
  triggers: 'Service using too much computer time for one day',
};

/** Executions of one account at the same time, same page. */
export const MOST_RUNNING = 30;
export const TOO_MANY_RUNNING = 'There are too many scripts running simultaneously for this Google user account.';

const MS_PER_DAY = 86_400_000;

/** What people have used up since their first use; it comes back after 24 hours. */
export class Quotas {
  private readonly used = new Map<string, { readonly since: number; amount: number }>();

  /** Throws when nothing is left. */
  require(quota: Quota, user: string, now: number): void {
    if (this.entry(quota, user, now).amount >= A_DAY[quota]) throw new Error(REFUSALS[quota]);
  }

  spend(quota: Quota, user: string, now: number, amount: number): void {
    this.entry(quota, user, now).amount += amount;
  }

  spent(quota: Quota, user: string, now: number): number {
    return this.entry(quota, user, now).amount;
  }

  private entry(quota: Quota, user: string, now: number): { amount: number } {
    const key = `${quota} ${user}`;
    const known = this.used.get(key);
    if (known && now - known.since < MS_PER_DAY) return known;
    const fresh = { since: now, amount: 0 };
    this.used.set(key, fresh);
    return fresh;
  }
}
