import type { Deal, DealColumn } from '../deal';
import type { RecognizeOn } from '../settings';
import type { Day } from '../calendar/time';

function hasColumnFor(event: RecognizeOn, columns: ReadonlySet<DealColumn>): boolean {
  if (event === 'shipment') return columns.has('shippedAt');
  if (event === 'invoice') return columns.has('invoicedAt');
  return columns.has('paidAt') || columns.has('closedAt');
}

/**
 * The event on whose day revenue and profit count: the setting's, or where the sheet has no column for it shipment,
 * else payment, else invoice (spec §3 "recognition date"). `closedAt`, which stands in for a payment's day, is a
 * column for payment too.
 */
export function recognitionEvent(setting: RecognizeOn, columns: ReadonlySet<DealColumn>): RecognizeOn {
  const candidates = [setting, 'shipment', 'payment', 'invoice'] as const;
  return candidates.find((event) => hasColumnFor(event, columns)) ?? setting;
}

/** The day on which the deal is recognised; null when the event has not happened or the deal is lost. */
export function recognitionDay(deal: Deal, event: RecognizeOn, paidOn: Day | null): Day | null {
  if (deal.stage !== null && deal.stage.kind === 'lost') return null;
  if (event === 'shipment') return deal.shippedAt;
  return event === 'payment' ? paidOn : deal.invoicedAt;
}
