import { describe, expect, test } from '@jest/globals';

import { paceOf } from '../../../src/domain/calendar/pace';
import { day, RULES } from '../../support/dealBuilder';

describe('working days of June 2026 (the 12th is a holiday)', () => {
  test.each([
    ['today counts as passed', '2026-06-17', 12],
    ['a weekend adds nothing', '2026-06-07', 5],
    ['on the first day one has passed', '2026-06-01', 1],
    ['before the month none has', '2026-05-31', 0],
    ['after the month all have', '2026-07-05', 21],
  ])('%s', (_, today, passed) => {
    expect(paceOf(day('2026-06-01'), day(today), RULES.calendar)).toEqual({ passed, total: 21 });
  });
});
