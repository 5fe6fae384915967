import type { BookData } from '../src/bookData';
import { createHost, type Host } from '../src/host';
import { smallBook } from './smallBook';
import { smallBundle } from './smallBundle';

/** Wednesday 17 June 2026, 09:40 in Moscow. */
const WEDNESDAY_MORNING = Date.UTC(2026, 5, 17, 6, 40);

/** The small script over a workbook, with somebody at the keyboard who does not own it. */
export function smallHost(book: BookData = smallBook): Host {
  return createHost({
    bundle: smallBundle,
    book,
    owner: 'owner@example.com',
    user: 'ivanov@example.com',
    editors: ['orlova@example.com'],
    now: WEDNESDAY_MORNING,
  });
}
