import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { funnelStepOf, FUNNEL_STEPS } from '../../../src/domain/pipeline/funnelStep';
import { bareDeal } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

function reached(cells: Partial<Deal>): string | undefined {
  const deal = bareDeal(cells);
  return FUNNEL_STEPS[funnelStepOf(deal, { paidOn: deal.paidAt })];
}

describe('how far a request has come', () => {
  test.each<[string, Partial<Deal>, string]>([
    ['a lead is a request', { stage: stage('lead') }, 'requests'],
    [
      'an answer is a contact, whatever the stage',
      { stage: stage('lead'), respondedAt: at('2026-06-17T10:00') },
      'contact',
    ],
    ['the stage counts without its date', { stage: stage('quote') }, 'quote'],
    ['shipped is a deal made, not a payment', { stage: stage('shipped') }, 'deal'],
    ['a shipment without an invoice is a deal', { stage: stage('quote'), shippedAt: day('2026-06-17') }, 'deal'],
    ['prepaid is paid before it is shipped', { stage: stage('deal'), paidAt: day('2026-06-17') }, 'payment'],
    ['a lost deal goes by its dates alone', { stage: stage('lost'), quotedAt: day('2026-06-10') }, 'quote'],
    ['an unknown stage goes by the dates too', { stage: null, invoicedAt: day('2026-06-10') }, 'deal'],
    ['a later date stands for the earlier ones', { stage: stage('lead'), quotedAt: day('2026-06-10') }, 'quote'],
  ])('%s', (_, cells, reach) => {
    expect(reached(cells)).toBe(reach);
  });
});
