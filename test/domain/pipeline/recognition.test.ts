import { describe, expect, test } from '@jest/globals';

import type { Deal, DealColumn } from '../../../src/domain/deal';
import { recognitionDay, recognitionEvent } from '../../../src/domain/pipeline/recognition';
import type { RecognizeOn } from '../../../src/domain/settings';
import { day, makeDeal, stage } from '../../support/dealBuilder';

describe('the event that recognises a deal', () => {
  test.each<[RecognizeOn, readonly DealColumn[], RecognizeOn]>([
    ['invoice', ['invoicedAt', 'shippedAt'], 'invoice'],
    ['invoice', ['shippedAt', 'paidAt'], 'shipment'],
    ['invoice', ['paidAt'], 'payment'],
    ['shipment', ['closedAt', 'invoicedAt'], 'payment'],
    ['payment', ['closedAt', 'shippedAt'], 'payment'],
    ['payment', ['invoicedAt'], 'invoice'],
    ['payment', [], 'payment'],
  ])('by %s in a sheet with %j is %s', (setting, columns, event) => {
    expect(recognitionEvent(setting, new Set(columns))).toBe(event);
  });
});

describe('the day of recognition', () => {
  const dates = { shippedAt: day('2026-06-01'), invoicedAt: day('2026-05-01') };
  test.each<[string, RecognizeOn, Partial<Deal>, string | null]>([
    ['the shipment', 'shipment', dates, '2026-06-01'],
    ['the invoice', 'invoice', dates, '2026-05-01'],
    ['the payment', 'payment', dates, '2026-07-01'],
    ['none while the event is blank, whatever else happened', 'shipment', { ...dates, shippedAt: null }, null],
    ['none for a lost deal', 'shipment', { ...dates, stage: stage('lost') }, null],
  ])('%s', (_, event, changes, expected) => {
    expect(recognitionDay(makeDeal(changes), event, day('2026-07-01'))).toBe(expected && day(expected));
  });
});
