import { describe, expect, test } from '@jest/globals';

import { hasDeferral } from '../../../src/domain/pipeline/deferral';
import { day } from '../../support/dealBuilder';

const GONE = day('2026-06-10');

describe('whether the client pays after the shipment', () => {
  test.each<[string, Parameters<typeof hasDeferral>[0], Parameters<typeof hasDeferral>[1]['dueOn'], boolean]>([
    ['by agreed days, shipped or not', { deferralDays: 1, shippedAt: null }, null, true],
    ['by agreed days, once shipped', { deferralDays: 1, shippedAt: GONE }, day('2026-06-11'), true],
    ['not by none', { deferralDays: 0, shippedAt: null }, null, false],
    ['nor where nothing is agreed', { deferralDays: null, shippedAt: null }, null, false],
    ['nor by days below nothing', { deferralDays: -3, shippedAt: null }, null, false],
    ['by a due date after the shipment', { deferralDays: null, shippedAt: GONE }, day('2026-06-11'), true],
    ['whatever the agreed days say', { deferralDays: 0, shippedAt: GONE }, day('2026-06-11'), true],
    ['not by one on its day', { deferralDays: null, shippedAt: GONE }, GONE, false],
    ['nor by one before it', { deferralDays: null, shippedAt: GONE }, day('2026-06-09'), false],
    ['nor without one', { deferralDays: null, shippedAt: GONE }, null, false],
    ['a due date of what has not shipped says nothing', { deferralDays: null, shippedAt: null }, GONE, false],
  ])('%s', (_, deal, dueOn, has) => {
    expect(hasDeferral(deal, { dueOn })).toBe(has);
  });
});
