import { isoOf, MS_PER_DAY } from '../domain/calendar/time';
import type { Day, Instant } from '../domain/calendar/time';
import type { Value } from './table';

/** Beyond it a figure does not fit the column; nobody earns so much, and a cell of 1e300 must not stop a load. */
const LARGEST = 9e13;

/** `parts` of a unit as decimal text, which no reader of JSON makes a binary fraction of; null where it does not fit. */
function decimalText(value: number | null, parts: number, decimals: number): string | null {
  if (value === null || !(Math.abs(value / parts) <= LARGEST)) return null;
  if (Number.isSafeInteger(value)) return String(value / parts);
  return (value / parts).toFixed(decimals);
}

/** Kopecks as roubles. */
export const roubles = (kopecks: number | null): string | null => decimalText(kopecks, 100, 4);

/** Thousandths as units. */
export const units = (thousandths: number | null): string | null => decimalText(thousandths, 1000, 6);

/** The days that a column of DATE can hold: a deferral of a billion days leads beyond them, and must not stop a load. */
const FIRST_DAY = Date.parse('0001-01-01') / MS_PER_DAY;
const LAST_DAY = Date.parse('9999-12-31') / MS_PER_DAY;

/** Null where a DATE cannot hold it. */
export const dateText = (day: Day | null): string | null =>
  day === null || !(day >= FIRST_DAY && day <= LAST_DAY) ? null : isoOf(day);

/** `2026-06-17T15:20:00` of the sheet's wall clock. */
export const momentText = (instant: Instant | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 19);

export const wholeNumber = (value: number | null): number | null =>
  value !== null && Number.isSafeInteger(value) ? value : null;

export const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** A line of newline-delimited JSON. */
export const jsonLine = (line: Readonly<Record<string, Value>>): string => JSON.stringify(line);
