import type { IncomingPayment } from '../../domain/bank/incoming';
import type { Day } from '../../domain/calendar/time';
import { filledText, listOf, number, orNull, record, textUpTo, where } from '../run/shape';
import type { Shape } from '../run/shape';

/** What earlier payments of the file have ticked, in kopecks, by the deal's row. */
export interface TickedClaim {
  readonly row: number;
  readonly part: number;
}

/** A part that a person confirmed, in kopecks. */
export interface PartClaim {
  /** The payment's key. */
  readonly payment: string;
  /** The key of the deal's row. */
  readonly deal: string;
  readonly part: number;
  /** What was paid on the deal when the part was proposed; null for a blank. */
  readonly paid: number | null;
}

/** The day of payment that stood on a deal before an import; null for a blank. */
export interface DayClaim {
  readonly key: string;
  readonly day: Day | null;
}

/** So many documents go to the server at once. */
export const MOST_PAYMENTS = 500;

/** A whole number above 0: kopecks of a sum, or a row. */
export const positive: Shape<number> = (given) =>
  typeof given === 'number' && Number.isSafeInteger(given) && given > 0 ? given : undefined;

/** A day from 1970 to 2199, as a sheet can show it. */
const day: Shape<Day> = (given) => {
  const days = positive(given);
  return days !== undefined && days < 84_000 ? (days as Day) : undefined;
};

/** A payment as the page read it in the file. */
export const paymentClaims = listOf(
  record<IncomingPayment>({
    key: where(filledText, ({ length }) => length <= 500),
    day: orNull(day),
    number: textUpTo(200),
    payer: textUpTo(2000),
    inn: textUpTo(12),
    wrongInn: textUpTo(200),
    sum: positive,
    purpose: textUpTo(5000),
  }),
  MOST_PAYMENTS,
);

export const tickedClaims = listOf(record<TickedClaim>({ row: positive, part: positive }), 20_000);

export const partClaims = listOf(
  record<PartClaim>({ payment: filledText, deal: filledText, part: positive, paid: orNull(number) }),
  20_000,
);

export const keyClaims = listOf(filledText, MOST_PAYMENTS);
export const dayClaims = listOf(record<DayClaim>({ key: filledText, day: orNull(day) }), 20_000);
