import type { DealFacts } from '../facts';
import type { Day } from '../calendar/time';

/** Whether a deal is a sale by `today`: recognised, not lost, not a return (spec-money-and-day "Words"). */
export function isSale({ recognizedOn, isReturn }: DealFacts, today: Day): boolean {
  return recognizedOn !== null && recognizedOn <= today && !isReturn;
}
