import type { DocumentProperties } from '../book/sheetVersion';
import { storedJson } from '../store/storedJson';

/** Which account does the timed work of this document: other people's triggers are invisible, and two must not do it. */
export interface Lease {
  readonly owner: string;
  /** UTC ms of its last run. */
  readonly beat: number;
  /** How long the deals were then: looking at every row of a long sheet after each change would be too much. */
  readonly rows: number;
}

const PROPERTY = 'lease';
const STALE_MS = 2 * 3_600_000;

/** The lease that the document's properties hold; null without one, and for one whose owner has stopped. */
export function leaseIn({ [PROPERTY]: text }: DocumentProperties, nowUtc: number): Lease | null {
  const lease = storedJson(text) as Lease | null;
  return lease === null || nowUtc - lease.beat >= STALE_MS ? null : lease;
}

/** The lease as it stands, in one read. */
export function currentLease(nowUtc: number): Lease | null {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? null : leaseIn({ [PROPERTY]: text }, nowUtc);
}

/** Whether somebody else's account does the timed work. */
export function isAnothers(lease: Lease | null, me: string): lease is Lease {
  return lease !== null && lease.owner !== me;
}

/** Takes the lease, or goes on with it. */
export function keepLease(lease: Lease): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(lease));
}

/** Lets it go: nobody does the timed work any more. */
export function dropLease(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

/** Up to so many rows a recheck is a matter of a second or two. */
const SHORT_SHEET = 5000;
const MS_PER_ROW = 10;

/** Whether a sheet so long was looked at just now: the hourly run finds what changes meanwhile. */
export function isTooSoon({ beat, rows }: Lease, nowUtc: number): boolean {
  return nowUtc - beat < (rows - SHORT_SHEET) * MS_PER_ROW;
}
