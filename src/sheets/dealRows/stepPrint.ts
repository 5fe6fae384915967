import type { Day } from '../../domain/calendar/time';
import { printOfText } from '../cells/fingerprint32';

/** A short print of a next step and of its date, by which a later look tells whether each still stands. */
export function printOfStep(step: string, day: Day | null): string {
  return [step, String(day)].map(printOfText).join('.');
}
