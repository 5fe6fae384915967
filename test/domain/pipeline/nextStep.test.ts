import { describe, expect, test } from '@jest/globals';

import { hasNextStep, nextStepState } from '../../../src/domain/pipeline/nextStep';
import { day, makeDeal, TODAY } from '../../support/dealBuilder';

describe('the next step', () => {
  test.each([
    ['', '2026-06-18', 'no-step', false],
    ['Позвонить', null, 'no-date', false],
    ['Позвонить', '2026-06-16', 'overdue', true],
    ['Позвонить', '2026-06-17', 'today', true],
    ['Позвонить', '2026-06-18', 'planned', true],
  ])('«%s» on %s is %s', (nextStep, date, state, counts) => {
    const nextStepDate = date === null ? null : day(date);
    expect(nextStepState(nextStep, nextStepDate, TODAY)).toBe(state);
    expect(hasNextStep(makeDeal({ nextStep, nextStepDate }))).toBe(counts);
  });
});
