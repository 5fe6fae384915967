import { RowsMoved } from '../../sheets/dealRows/rowsMoved';

/** Google's words, in either language, for a cell that a protection keeps from this person: it has no code to go by. */
const PROTECTED = /protected cell|защищ[её]нн/i;

/**
 * In every language Google names a permission that was not given by its address, from which the page knows it too. Of
 * several that would do the first is enough.
 */
const UNPERMITTED = /https:\S*googleapis\.com\/auth\/[\w.]+/;

/** What Google says when it is short of something at the moment: the same a little later mostly succeeds. */
const PASSING =
  /service .*(failed|timed out|unavailable|error)|server error|in a short time|сервер|повторите попытку|временно/i;

/** A day's or an account's allowance is used up: trying again only makes it worse. */
const QUOTA = /for one day|quota|too much computer time|превышен/i;

/** Why a service said no, as far as it tells, and by which words. */
export interface ServiceFailure {
  readonly kind: 'protected' | 'unpermitted' | 'quota' | 'passing';
  readonly words: string;
}

const TOLD_BY: readonly (readonly [ServiceFailure['kind'], RegExp])[] = [
  ['protected', PROTECTED],
  ['unpermitted', UNPERMITTED],
  ['quota', QUOTA],
  ['passing', PASSING],
];

/** Null for what is no service's refusal, as far as its words tell. */
export function serviceFailureOf(error: unknown): ServiceFailure | null {
  if (!(error instanceof Error)) return null;
  for (const [kind, told] of TOLD_BY) {
    const [words] = told.exec(error.message) ?? [];
    if (words !== undefined) return { kind, words };
  }
  return null;
}

/** The same a little later mostly succeeds: a service that fails for the moment, people who move rows. */
function isPassing(error: unknown): boolean {
  return error instanceof RowsMoved || serviceFailureOf(error)?.kind === 'passing';
}

/** Two more tries, a second and four seconds later. */
const PAUSES_MS = [1000, 4000];
/** Who has worked longer than this has no time to begin anew. */
const LATEST_MS = 60_000;

/**
 * Does `body` again when a service failed for the moment or rows moved under it. Only for what may be done twice: what reads, and what reads
 * everything anew under the lock and writes what differs (the fault matrix of docs/reliability.md proves which).
 */
export function repeated<Result>(body: () => Result): Result {
  const begun = Date.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return body();
    } catch (error) {
      const pause = PAUSES_MS[tries];
      if (pause === undefined || !isPassing(error) || Date.now() - begun > LATEST_MS) throw error;
      Utilities.sleep(pause);
    }
  }
}
