import { nameKey } from '../name';
import { responseMinutes } from '../metrics/response';
import { isHead } from '../positions/part';
import type { ReviewedDeals } from '../review';
import { dayOf, isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import { whereSeen } from '../seen';
import type { CallReview } from './newcomers';

/** A reviewed call with its score from 0 to 1; null where its marks give none. */
export interface ScoredCall extends CallReview {
  readonly score: number | null;
}

/** What stands beside a person's margin: how the head marked the calls, and how soon requests were answered. */
export interface Beside {
  readonly callsScored: number;
  /** The average of the period's scores; null without any. */
  readonly callScore: number | null;
  /** Working minutes to the first response to the period's requests; null below the setting's number of answers. */
  readonly response: number | null;
}

/** Of each person of `managerKeys`, in a period; a call without a day is of none (spec §3 "small samples"). */
export function besideOf(
  { context, deals }: ReviewedDeals,
  calls: readonly ScoredCall[],
  managerKeys: readonly string[],
  period: Period,
): ReadonlyMap<string, Beside> {
  const asked = deals.filter(
    (reviewed) =>
      isHead(reviewed) && reviewed.deal.requestedAt !== null && isWithin(dayOf(reviewed.deal.requestedAt), period),
  );
  return new Map(
    managerKeys.map((key) => {
      const scores = calls.flatMap(({ manager, day, score }) =>
        score !== null && nameKey(manager) === key && isWithin(day, period) ? [score] : [],
      );
      const response = whereSeen('response-median', context.columns, () => {
        const minutes = responseMinutes(
          asked.filter(({ deal }) => deal.managerKey === key),
          context,
        );
        return minutes.size < context.settings.minSample ? null : minutes.percentile(50);
      });
      const callScore = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
      return [key, { callsScored: scores.length, callScore, response }];
    }),
  );
}
