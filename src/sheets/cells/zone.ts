import type { WallClock } from '../../domain/reading/rawCell';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';

/** No zone changes its clock twice within so many milliseconds. */
const SPAN = 16 * MS_PER_DAY;

/** Spans are counted from here, so that those of any spreadsheet's dates have small numbers from 0 up. */
const FIRST = Date.UTC(1899, 0, 1);

/** A stretch of time with at most one change of the clock in it; offsets are milliseconds east of Greenwich. */
interface Span {
  readonly changesAt: number;
  readonly before: number;
  readonly after: number;
}

type Offset = (utc: number) => number;

/** Offsets of the zones met in this execution. */
const offsets = new Map<string, Offset>();

/** Reads a cell's date as the sheet's wall clock shows it, in the spreadsheet's zone (spec §3 "dates"). */
export function wallClockIn(zone: string): WallClock {
  const offsetAt = offsetIn(zone);
  return (date) => {
    const utc = date.getTime();
    return (utc + offsetAt(utc)) as Instant;
  };
}

/**
 * The date that shows as `instant` in the zone. A wall time that the clock skips moves on by as much as it skips; of one
 * that comes twice it is the earlier.
 */
export function dateAt(instant: Instant, zone: string): Date {
  const offsetAt = offsetIn(zone);
  const early = instant - offsetAt(instant - MS_PER_DAY);
  const late = instant - offsetAt(instant + MS_PER_DAY);
  const shows = (utc: number): boolean => utc + offsetAt(utc) === instant;
  return new Date(!shows(early) && shows(late) ? late : early);
}

function offsetIn(zone: string): Offset {
  const known = offsets.get(zone);
  if (known !== undefined) return known;
  const made = cachedOffset((utc) => probe(utc, zone));
  offsets.set(zone, made);
  return made;
}

/** Two probes a span, and a search within the few in which the clock changes. */
function cachedOffset(probeAt: Offset): Offset {
  const spans: Span[] = [];
  return (utc) => {
    const number = Math.floor((utc - FIRST) / SPAN);
    const span = (spans[number] ??= spanFrom(FIRST + number * SPAN, probeAt));
    return utc < span.changesAt ? span.before : span.after;
  };
}

function spanFrom(start: number, probeAt: Offset): Span {
  const before = probeAt(start);
  const after = probeAt(start + SPAN);
  if (before === after) return { changesAt: start, before, after };
  let low = start;
  let high = start + SPAN;
  while (high - low > MS_PER_MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (probeAt(middle) === before) low = middle;
    else high = middle;
  }
  return { changesAt: high, before, after };
}

/** `+0300` as milliseconds. */
function probe(utc: number, zone: string): number {
  const text = Utilities.formatDate(new Date(utc), zone, 'Z');
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return (text.startsWith('-') ? -minutes : minutes) * MS_PER_MINUTE;
}
