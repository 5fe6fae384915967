import type { Host } from 'apps-script-host';
import type { Entry } from './entries';
import { userContent } from './firm';
import type { Armed, FaultKind } from './kinds';
import { undisturbed } from './kinds';
import { stateOf } from './bookState';

/** What went other than it should, after a fault at the call of that number. */
export interface Harm {
  readonly entry: string;
  readonly kind: string;
  readonly at: number;
  readonly what: string;
}

/** What an entry comes to when nothing goes wrong. */
export interface Baseline {
  readonly calls: number;
  readonly mails: number;
  /** The states in which it may end: a move whose event was lost has another. */
  readonly ends: readonly (readonly string[])[];
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // What is said of the failure is another test's matter: here only what is left in the workbook counts.
  }
}

/** The entry as it goes when nothing goes wrong, and again after that, as a person would who had seen an error. */
export function baselineOf(entry: Entry): Baseline {
  const host = readied(entry);
  const { calls, disarm } = undisturbed(host);
  entry.act(host);
  const made = calls();
  disarm();
  attempt(() => entry.again(host));
  return { calls: made, mails: host.outbox.length, ends: [stateOf(host), ...slipped(entry)] };
}

/** How it ends when no handler saw what was typed. */
function slipped(entry: Entry): (readonly string[])[] {
  if (entry.maySlip === undefined) return [];
  const host = readied(entry);
  host.failAt = () => ({ error: new Error('no event'), when: 'cut' });
  entry.act(host);
  host.failAt = null;
  entry.again(host);
  return [stateOf(host)];
}

function readied(entry: Entry): Host {
  const host = entry.open();
  entry.ready?.(host);
  return host;
}

/** Lets the call of that number go wrong, starts the entry again, and compares what is left; null when all is well. */
export function harmOf(entry: Entry, kind: FaultKind, at: number, baseline: Baseline): Harm | null {
  const host = readied(entry);
  const words = userContent(host);
  const armed: Armed = kind.arm(host, at);
  attempt(() => entry.act(host));
  armed.disarm();
  const harm = (what: string): Harm => ({ entry: entry.name, kind: kind.id, at, what });
  const lost = differenceOf(words, userContent(host));
  if (lost !== '') return harm(`people's words: ${lost}`);
  attempt(() => entry.again(host));
  if (host.outbox.length > baseline.mails) return harm(`${host.outbox.length} mails`);
  const state = stateOf(host);
  const isEqual = baseline.ends.some((end) => differenceOf(end, state) === '');
  return isEqual ? null : harm(differenceOf(baseline.ends[0] ?? [], state));
}

/** The first part that differs, from where it differs; '' when none does. */
function differenceOf(wanted: readonly string[], got: readonly string[]): string {
  const at = wanted.findIndex((part, place) => part !== got[place]);
  if (at < 0) return wanted.length === got.length ? '' : `${got.length} parts instead of ${wanted.length}`;
  const [one, other] = [wanted[at] ?? '', got[at] ?? ''];
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const begin = Math.max(0, from - 80);
  return `${one.slice(0, 30)} … wanted ${one.slice(begin, from + 120)} … got ${other.slice(begin, from + 120)}`;
}
