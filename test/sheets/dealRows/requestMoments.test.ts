import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../../src/domain/calendar/time';
import { MS_PER_MINUTE } from '../../../src/domain/calendar/time';
import type { Deal } from '../../../src/domain/deal';
import { askedIn } from '../../../src/domain/pipeline/rowMemory';
import { approvalsFrom } from '../../../src/domain/rules/approvals';
import {
  ANY_MOMENT,
  askedAt,
  requestPrint,
  requestSight,
  withRequestMoment,
} from '../../../src/sheets/dealRows/requestMoments';
import { makeDeal, NOW, reviewOf, stage } from '../../support/dealBuilder';

const ASKED = { price: 55_000_00, cost: 54_000_00, request: 'клиент просит' } as const;
const minutes = (count: number): Instant => (NOW + count * MS_PER_MINUTE) as Instant;
const seconds = (at: Instant): string => String(at / 1000);

/** A look at the row `at`, which believes no moment before `floor`. */
function seen(changes: Partial<Deal>, at = NOW, floor: Instant | null = null): Deal {
  const { context, deals } = reviewOf([makeDeal({ ...ASKED, ...changes })], { now: at, approvals: approvalsFrom([]) });
  const sight = requestSight(context, floor === null ? ANY_MOMENT : () => floor);
  const [only] = deals.map((reviewed) => withRequestMoment(reviewed, sight).deal);
  if (only === undefined) throw new Error('no deal');
  return only;
}

const momentIn = ({ memory }: Deal): Instant | undefined => askedIn(memory)?.at;
const forged = (at: Instant, print = requestPrint(makeDeal(ASKED))): string => `|2|${seconds(at)}.${print}|КП`;

describe('the moment of a request', () => {
  test('is that of the first look, and stays however often the row is looked at', () => {
    const first = seen({});
    expect(momentIn(first)).toBe(NOW);
    expect(momentIn(seen({ memory: first.memory }, minutes(90), minutes(-5)))).toBe(NOW);
  });

  test.each<[string, Partial<Deal>]>([
    ['another text', { request: 'клиент очень просит' }],
    ['another price', { price: 54_900_00 }],
    ['another client', { client: 'ООО Гвоздь' }],
  ])('begins anew with %s', (_, changes) => {
    expect(momentIn(seen({ ...changes, memory: seen({}).memory }, minutes(90)))).toBe(minutes(90));
  });

  test.each<[string, Partial<Deal>]>([
    ['a blank request', { request: '' }],
    ['a closed deal', { stage: stage('lost') }],
    ['a price that needs nobody', { price: 60_000_00 }],
  ])('is cleared by %s, and nothing else is forgotten', (_, changes) => {
    expect(seen({ ...changes, memory: forged(NOW) }).memory).toBe('|2||КП');
  });

  test('a row that never asked remembers nothing of it', () => {
    expect(seen({ request: '', memory: '' }).memory).toBe('');
    expect(seen({ price: 60_000_00, memory: '20622|1||КП' }).memory).toBe('20622|1||КП');
  });

  test.each<[string, string, Instant]>([
    ['before the last run that did not see it', forged(minutes(-5000)), minutes(-60)],
    ['after now', forged(minutes(5000)), NOW],
    ['in between', forged(minutes(-30)), minutes(-30)],
    ['of other numbers', forged(minutes(-30), 'abc'), NOW],
    ['unreadable', '|2|вчера.x|КП', NOW],
    ['a formula', '=1', NOW],
  ])('written back by hand, %s', (_, memory, expected) => {
    expect(momentIn(seen({ memory }, NOW, minutes(-60)))).toBe(expected);
  });

  test('is told of a row that waits only, and only as it waits', () => {
    const told = (changes: Partial<Deal>): Instant | null => {
      const { context, deals } = reviewOf([makeDeal({ ...ASKED, memory: forged(minutes(-9)), ...changes })]);
      const [only] = deals.map((reviewed) =>
        askedAt(
          reviewed,
          requestSight(context, () => minutes(-60)),
        ),
      );
      return only ?? null;
    };
    expect(told({})).toBe(minutes(-9));
    expect(told({ price: 54_900_00 })).toBeNull();
    expect(told({ memory: '' })).toBeNull();
    expect(told({ stage: stage('lost') })).toBeNull();
  });
});
