import { describe, expect, test } from '@jest/globals';

import { funnelOf } from '../../../src/domain/reports/funnel';
import { bookOf, JUNE } from '../../support/bareBook';
import { at, stage } from '../../support/dealBuilder';

const lead = { stage: stage('lead'), requestedAt: at('2026-06-10T10:00') };

describe('the funnel of the period’s requests', () => {
  test('counts each at every step that it has passed', () => {
    const book = bookOf([
      lead,
      { ...lead, stage: stage('quote') },
      { ...lead, stage: stage('lost'), respondedAt: at('2026-06-10T10:10') },
      { ...lead, stage: stage('paid'), quantity: -1000 },
      { ...lead, requestedAt: at('2026-05-31T23:59') },
      { ...lead, requestedAt: null, stage: stage('paid') },
    ]);
    expect(funnelOf(book, JUNE)).toEqual({ requests: 4, contact: 3, quote: 2, deal: 1, payment: 1 });
  });
});
