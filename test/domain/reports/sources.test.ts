import { expect, test } from '@jest/globals';

import { sourcesOf } from '../../../src/domain/reports/sources';
import { bookOf, JUNE } from '../../support/bareBook';
import { at, day, stage } from '../../support/dealBuilder';

const asked = { requestedAt: at('2026-06-10T10:00'), source: 'Сайт', price: 110_00, cost: 100_00 } as const;

test('the period’s requests by source, most first, the blank one among them', () => {
  const rows = [
    { ...asked, requestedAt: at('2026-05-01T10:00'), source: 'САЙТ' },
    { ...asked, stage: stage('quote') },
    { ...asked, stage: stage('paid'), shippedAt: day('2026-06-12') },
    { ...asked, stage: stage('shipped'), shippedAt: day('2026-06-30') },
    { ...asked, source: 'Авито' },
    { ...asked, source: '' },
  ];
  expect(sourcesOf(bookOf(rows), JUNE)).toEqual([
    { source: 'САЙТ', requests: 3, quotes: 3, payments: 1, grossProfit: 10_00 },
    { source: '', requests: 1, quotes: 0, payments: 0, grossProfit: 0 },
    { source: 'Авито', requests: 1, quotes: 0, payments: 0, grossProfit: 0 },
  ]);
});

test('a return brings a request and no profit', () => {
  const rows = [{ ...asked, stage: stage('paid'), shippedAt: day('2026-06-12'), quantity: -1000 }];
  expect(sourcesOf(bookOf(rows), JUNE)).toMatchObject([{ requests: 1, payments: 1, grossProfit: 0 }]);
});
