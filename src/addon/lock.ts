import type { AddonMessages } from '../i18n/addon/messages';
import { Refusal } from './refusal';

/** How long a run waits for another to end before it says so. */
const WAIT_MS = 10_000;

/** Runs `body` while no other run writes to this document. What was written is flushed before the lock is let go. */
export function whileLocked<Result>(say: AddonMessages, body: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new Refusal(say.busy);
  try {
    const result = body();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
