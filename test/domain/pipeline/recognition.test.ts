import { describe, expect, test } from '@jest/globals';

import type { Deal, DealColumn } from '../../../src/domain/deal';
import { recognitionDay, recognitionEvent } from '../../../src/domain/pipeline/recognition';
import type { RecognizeOn } from '../../../src/domain/settings';
import { ALL_COLUMNS, at, day, makeDeal, stage } from '../../support/dealBuilder';

describe('the event that recognises a deal', () => {
  test.each<[RecognizeOn, readonly DealColumn[], RecognizeOn]>([
    ['invoice', ['invoicedAt', 'shippedAt'], 'invoice'],
    ['invoice', ['shippedAt', 'paidAt'], 'shipment'],
    ['invoice', ['paidAt'], 'payment'],
    ['shipment', ['closedAt', 'invoicedAt'], 'payment'],
    ['payment', ['closedAt', 'shippedAt'], 'payment'],
    ['payment', ['invoicedAt'], 'invoice'],
    ['shipment', ['requestedAt'], 'request'],
    ['request', ['requestedAt', 'shippedAt'], 'request'],
    ['request', ['invoicedAt'], 'invoice'],
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
    expect(recognitionDay(makeDeal(changes), { recognizedBy: event, columns: ALL_COLUMNS }, day('2026-07-01'))).toBe(
      expected && day(expected),
    );
  });
});

describe('a sale by its request', () => {
  const moment = { requestedAt: at('2026-06-03T23:59') };
  const byRequest = { recognizedBy: 'request', columns: ALL_COLUMNS } as const;
  test.each<[string, Partial<Deal>, string | null]>([
    ['counts on that day once it is shipped', { stage: stage('shipped') }, '2026-06-03'],
    ['or paid', { stage: stage('paid') }, '2026-06-03'],
    ['not while it is open', { stage: stage('deal') }, null],
    ['not when it is lost', { stage: stage('lost') }, null],
    ['not at an unknown stage', { stage: null }, null],
    ['not without a day', { stage: stage('paid'), requestedAt: null }, null],
  ])('%s', (_, changes, expected) => {
    expect(recognitionDay(makeDeal({ ...moment, ...changes }), byRequest, null)).toBe(expected && day(expected));
  });

  test('in a sheet without stages every row is a sale', () => {
    const columns = new Set([...ALL_COLUMNS].filter((column) => column !== 'stage'));
    const deal = makeDeal({ ...moment, stage: null });
    expect(recognitionDay(deal, { recognizedBy: 'request', columns }, null)).toBe(day('2026-06-03'));
  });
});
