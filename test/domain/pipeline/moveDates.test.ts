import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moveDatesOf } from '../../../src/domain/pipeline/moveDates';
import { STAGE_KINDS } from '../../../src/domain/stages';
import type { StageKind } from '../../../src/domain/stages';
import type { Day } from '../../../src/domain/calendar/time';
import { makeDeal, NOW, RULES, stage, TODAY } from '../../support/dealBuilder';

const TIME = { now: NOW, today: TODAY, calendar: RULES.calendar };
const BLANK = { respondedAt: null, quotedAt: null, closedAt: null, nextStepDate: null };

describe('what a move of stage fills in', () => {
  test.each<[StageKind, string[]]>([
    ['lead', []],
    ['contact', ['respondedAt']],
    ['quote', ['quotedAt']],
    ['deal', []],
    ['shipped', []],
    ['paid', []],
    ['lost', ['closedAt']],
  ])('%s fills in %j', (kind, columns) => {
    const deal = makeDeal({ ...BLANK, stage: { ...stage(kind), stepAfterDays: null } });
    expect(Object.keys(moveDatesOf(deal, TIME))).toEqual(columns);
  });

  test('an answer is dated to the second, the others by their day', () => {
    const now = (NOW + 999) as typeof NOW;
    const filled = (kind: StageKind) =>
      moveDatesOf(makeDeal({ ...BLANK, stage: { ...stage(kind), stepAfterDays: null } }), { ...TIME, now });
    expect(filled('contact')).toEqual({ respondedAt: NOW });
    expect(filled('quote')).toEqual({ quotedAt: TODAY * 86_400_000 });
    expect(filled('lost')).toEqual({ closedAt: TODAY * 86_400_000 });
  });

  test.each([
    ['a past one is moved on', -1, true],
    ['one of today stays', 0, false],
  ])('the date of the next step: %s', (_, ahead, isMoved) => {
    const nextStepDate = (TODAY + ahead) as Day;
    const deal = makeDeal({ nextStepDate, stage: { ...stage('deal'), stepAfterDays: 1 } });
    expect(Object.keys(moveDatesOf(deal, TIME))).toEqual(isMoved ? ['nextStepDate'] : []);
  });

  test('a norm of no days is today, and a stage that is not known fills in nothing', () => {
    const today = makeDeal({ ...BLANK, stage: { ...stage('lead'), stepAfterDays: 0 } });
    expect(moveDatesOf(today, TIME).nextStepDate).toBe(TODAY * 86_400_000);
    expect(moveDatesOf(makeDeal({ ...BLANK, stage: null }), TIME)).toEqual({});
  });

  test('law: nothing that stands there, readable or not, is ever filled in', () => {
    const days = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...STAGE_KINDS), days, fc.boolean(), (kind, ahead, isUnreadable) => {
        const date = ahead === null ? null : ((TODAY + ahead) as Day);
        const changes = { respondedAt: NOW, quotedAt: TODAY, closedAt: TODAY, nextStepDate: date };
        const deal = makeDeal({
          ...changes,
          stage: { ...stage(kind), stepAfterDays: 2 },
          unreadable: isUnreadable ? ['nextStepDate'] : [],
        });
        const isProposed = date === null && !isUnreadable;
        expect(Object.keys(moveDatesOf(deal, TIME))).toEqual(isProposed ? ['nextStepDate'] : []);
      }),
    );
  });
});
