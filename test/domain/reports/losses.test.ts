import { describe, expect, test } from '@jest/globals';

import { lossesOf } from '../../../src/domain/reports/losses';
import { bookOf, JUNE } from '../../support/bareBook';
import { day, stage } from '../../support/dealBuilder';

const lost = { stage: stage('lost'), closedAt: day('2026-06-10'), price: 100_00, cost: 80_00, lossReason: 'Цена' };

describe('losses of the period', () => {
  const losses = lossesOf(
    bookOf([
      { ...lost, quotedAt: day('2026-06-01'), objection: 'Дорого' },
      { ...lost, lossReason: ' ЦЕНА.', objection: 'дорого' },
      { ...lost, lossReason: ' ', cost: null },
      { ...lost, lossReason: 'Срок', quantity: -1000 },
      { ...lost, closedAt: day('2026-05-31') },
      { ...lost, closedAt: null },
      { ...lost, stage: stage('paid') },
    ]),
    JUNE,
  );

  test('by reason: the first spelling, share of the count, known profit lost', () => {
    expect(losses.byReason).toEqual([
      { name: 'Цена', count: 2, share: 0.5, grossProfit: 40_00 },
      { name: '', count: 1, share: 0.25, grossProfit: 0 },
      { name: 'Срок', count: 1, share: 0.25, grossProfit: -20_00 },
    ]);
  });

  test('by the stage left and by objection', () => {
    expect(losses.byStageLeft.map(({ name, count }) => [name, count])).toEqual([
      ['quote', 1],
      ['requests', 3],
    ]);
    expect(losses.byObjection.map(({ name, count }) => [name, count])).toEqual([
      ['Дорого', 2],
      ['', 2],
    ]);
  });

  test('in all', () => {
    expect(losses).toMatchObject({ count: 4, grossProfit: 20_00 });
  });

  test('none in a quiet month', () => {
    expect(lossesOf(bookOf([]), JUNE)).toEqual({
      count: 0,
      grossProfit: 0,
      byReason: [],
      byStageLeft: [],
      byObjection: [],
    });
  });
});
