import { addonMessages } from '../../i18n/addon';
import { personsLanguage } from './guard';
import type { OpenedBook, Opening } from '../book/openedBook';
import { openBook } from '../book/openedBook';
import { Refusal } from './refusal';
import { repeated } from './repeated';

type Lock = GoogleAppsScript.Lock.Lock;

/** How long a run waits for another to end before it says so. */
const WAIT_MS = 10_000;

/** Runs `body` while no other run writes to this document. What was written is flushed before the lock is let go. */
export function withDocumentLock<Result>(body: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MS)) throw new Refusal(addonMessages(personsLanguage()).busy);
  try {
    return body();
  } finally {
    letGo(lock);
  }
}

/** Also after a failure: the next run is to see whatever was written before it. */
function letGo(lock: Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

/**
 * The same over the active workbook, read under the lock: what another run has just recorded is not recorded twice. When
 * a service fails for the moment, the workbook is read and written to again.
 */
export function whileBookLocked<Result>(body: (opened: OpenedBook) => Result, opening: Opening = {}): Result {
  return repeated(() => withDocumentLock(() => body(openBook(opening))));
}
