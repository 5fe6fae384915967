import { RowsMoved } from '../../sheets/dealRows/rowsMoved';
import { serviceFailureOf } from '../../sheets/serviceFailure';

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
