import type { Deal, DealColumn } from '../deal';
import type { RecognizeOn } from '../settings';
import { kindOf } from '../stages';
import { dayOf } from '../calendar/time';
import type { Day } from '../calendar/time';

const COLUMNS: Readonly<Record<RecognizeOn, readonly DealColumn[]>> = {
  shipment: ['shippedAt'],
  // The day on which a paid deal was closed stands in for that of its payment.
  payment: ['paidAt', 'closedAt'],
  invoice: ['invoicedAt'],
  request: ['requestedAt'],
};

/**
 * The event on whose day revenue and profit count: the setting's, or where the sheet has no column for it shipment,
 * else payment, else invoice, else request (spec-strangers-sheet §20).
 */
export function recognitionEvent(setting: RecognizeOn, columns: ReadonlySet<DealColumn>): RecognizeOn {
  const candidates = [setting, 'shipment', 'payment', 'invoice', 'request'] as const;
  return candidates.find((event) => COLUMNS[event].some((column) => columns.has(column))) ?? setting;
}

/** What the day of a sale is found by; a `Context` is one. */
export interface RecognitionBasis {
  /** The event that the sheet has a column for. */
  readonly recognizedBy: RecognizeOn;
  /** Columns that the sheet has. */
  readonly columns: ReadonlySet<DealColumn>;
}

type Dated = Pick<Deal, 'shippedAt' | 'invoicedAt' | 'requestedAt'>;

/** The day of the event, whatever became of the deal; null when it has not happened. */
export function eventDay(deal: Dated, event: RecognizeOn, paidOn: Day | null): Day | null {
  if (event === 'shipment') return deal.shippedAt;
  if (event === 'payment') return paidOn;
  if (event === 'invoice') return deal.invoicedAt;
  return deal.requestedAt === null ? null : dayOf(deal.requestedAt);
}

/**
 * The day on which the deal is recognised; null when the event has not happened, when the deal is lost, and, by the
 * request, while it is neither shipped nor paid. A sheet without stages that counts by requests is a list of sales.
 */
export function recognitionDay(
  deal: Dated & Pick<Deal, 'stage'>,
  { recognizedBy, columns }: RecognitionBasis,
  paidOn: Day | null,
): Day | null {
  const kind = kindOf(deal.stage);
  if (kind === 'lost') return null;
  const isSold = recognizedBy !== 'request' || kind === 'shipped' || kind === 'paid' || !columns.has('stage');
  return isSold ? eventDay(deal, recognizedBy, paidOn) : null;
}
