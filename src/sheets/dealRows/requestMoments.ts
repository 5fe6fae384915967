import type { Context } from '../../domain/context';
import type { Deal } from '../../domain/deal';
import type { Instant } from '../../domain/calendar/time';
import { wholeSecond } from '../../domain/calendar/time';
import { askedIn, memoryWithAsked } from '../../domain/pipeline/rowMemory';
import type { ReviewedDeal } from '../../domain/review';
import { fingerprintOf } from '../../domain/rules/approvals';
import { waitingIn } from '../../domain/waiting';
import type { WaitingFor } from '../../domain/waiting';
import { HASH_START, mixText, printOfHash } from '../cells/fingerprint32';

/** Of what waits: changed numbers or another text make another. */
export function requestPrint(deal: Deal): string {
  return printOfHash(mixText(mixText(HASH_START, fingerprintOf(deal)), deal.request));
}

/**
 * The last run over all rows that did not see this request yet, by the row's key and its print: no earlier moment is believed,
 * whatever stands in the row.
 */
export type UnseenUntil = (key: string, print: string) => Instant;

/** Tells the moments of requests at a moment of the sheet's clock. */
export interface RequestSight {
  readonly waits: WaitingFor;
  readonly now: Instant;
  readonly unseenUntil: UnseenUntil;
}

/** An edit sees a few rows and no more: what it takes over from the row is looked at by the next run over all of them. */
export const ANY_MOMENT: UnseenUntil = () => 0 as Instant;

export function requestSight(context: Context, unseenUntil: UnseenUntil): RequestSight {
  return { waits: waitingIn(context), now: context.now, unseenUntil };
}

/** When the add-on first saw the row waiting as it does, as the row remembers it; null where it does not wait, or remembers nothing of it. */
export function askedAt(reviewed: ReviewedDeal, sight: RequestSight): Instant | null {
  const { deal } = reviewed;
  const known = askedIn(deal.memory);
  const print = requestPrint(deal);
  if (known?.print !== print || sight.waits(reviewed).length === 0) return null;
  const floor = Math.max(known.at, sight.unseenUntil(deal.key, print));
  return wholeSecond(Math.min(floor, sight.now) as Instant);
}

/**
 * Keeps in the row's memory since when its request waits (heading 11): changed numbers or text begin anew; a decision, a blank
 * request and a closed deal clear it.
 */
export function withRequestMoment(reviewed: ReviewedDeal, sight: RequestSight): ReviewedDeal {
  const { deal } = reviewed;
  if (deal.request === '' && askedIn(deal.memory) === null) return reviewed;
  const isWaiting = sight.waits(reviewed).length > 0;
  const at = askedAt(reviewed, sight) ?? wholeSecond(sight.now);
  const memory = memoryWithAsked(deal, isWaiting ? { at, print: requestPrint(deal) } : null);
  return memory === deal.memory ? reviewed : { ...reviewed, deal: { ...deal, memory } };
}
