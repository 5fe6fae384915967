import { MS_PER_DAY, MS_PER_MINUTE } from './time';

/** A stretch of a day in milliseconds from its midnight, [from, to): the closing instant is outside. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The working hours of one day: spans in order that neither touch nor overlap; none is a day off. */
export type Hours = readonly Span[];

export const DAY_OFF: Hours = [];

/** Puts spans in order; what overlaps counts once. */
export function hoursOf(spans: readonly Span[]): Hours {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged[merged.length - 1];
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** Working milliseconds of a day before the time of day `until`. */
export function workedBefore(hours: Hours, until: number): number {
  let worked = 0;
  for (const { from, to } of hours) if (until > from) worked += Math.min(until, to) - from;
  return worked;
}

export function wholeDay(hours: Hours): number {
  return workedBefore(hours, MS_PER_DAY);
}

/** The time of day by which `worked` milliseconds are done; at a break it is the end of the span before. */
export function timeWhenWorked(hours: Hours, worked: number): number {
  let left = worked;
  for (const { from, to } of hours) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return MS_PER_DAY;
}

/** `9:00`, `09.30`, `9` and `24:00` in milliseconds, null when there is no such time. */
export function timeOfDay(hours: string | undefined, minutes = '0'): number | null {
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total * MS_PER_MINUTE : null;
}
