import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { funnelOf, funnelReportOf } from '../../../src/domain/reports/funnel';
import { bookOf, JUNE, netSettings } from '../../support/bareBook';
import { at, stage } from '../../support/dealBuilder';

const lead = { stage: stage('lead'), requestedAt: at('2026-06-10T10:00') };

function times(count: number, cells: Partial<Deal>): Partial<Deal>[] {
  return Array.from({ length: count }, () => cells);
}

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

describe('the worst step', () => {
  const usual = { ...lead, requestedAt: at('2026-04-10T10:00') };
  const book = [...times(20, { ...usual, stage: stage('deal') }), ...times(6, { ...lead, stage: stage('contact') })];

  test('is the one that has fallen most below the last 90 days', () => {
    const { worst } = funnelReportOf(bookOf(book), JUNE);
    expect(worst).toMatchObject({ to: 'quote', conversion: 0, usual: 20 / 26 });
  });

  test('is not called on a small sample', () => {
    const settings = netSettings({ minSample: 7 });
    expect(funnelReportOf(bookOf(book, { settings }), JUNE)).toMatchObject({
      worst: null,
      steps: [{ isSmall: true }, {}, {}, {}],
    });
  });

  test('there is none when nothing has fallen', () => {
    const steady = [...times(20, { ...usual, stage: stage('lead') }), ...times(6, { ...lead, stage: stage('deal') })];
    expect(funnelReportOf(bookOf(steady), JUNE).worst).toBeNull();
  });

  test('a step that nobody came to has no conversion', () => {
    const { steps } = funnelReportOf(bookOf([lead]), JUNE);
    expect(steps.map(({ conversion }) => conversion)).toEqual([0, null, null, null]);
  });
});
