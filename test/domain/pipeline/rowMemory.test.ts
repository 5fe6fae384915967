import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deal } from '../../../src/domain/deal';
import { askedIn, memoryAfter, memoryWithAsked, postponementsIn } from '../../../src/domain/pipeline/rowMemory';
import { defaultStages } from '../../../src/domain/stages';
import type { Instant } from '../../../src/domain/calendar/time';
import type { StageKind } from '../../../src/domain/stages';
import { day, makeDeal, stage } from '../../support/dealBuilder';

const june = (date: number): Deal['nextStepDate'] => day(`2026-06-${String(date).padStart(2, '0')}`);

/** What is seen of a row one time after another: its step's day in June, or '' for none, and its stage. */
type Sight = readonly [date: number | '', kind?: StageKind | null, isCounted?: boolean];

function memoryOver(sights: readonly Sight[], from = ''): string {
  return sights.reduce((memory, [date, kind = 'quote', isCounted = true]) => {
    const cells = { nextStepDate: date === '' ? null : june(date), stage: kind === null ? null : stage(kind) };
    return memoryAfter(makeDeal({ ...cells, memory }), defaultStages(), isCounted);
  }, from);
}

describe('how often a step was put off', () => {
  test.each<[string, number, readonly Sight[]]>([
    ['seen for the first time', 0, [[18]]],
    ['put off', 1, [[18], [19]]],
    ['put off again and again', 3, [[18], [19], [20], [25]]],
    ['seen twice as it was', 1, [[18], [19], [19]]],
    ['an earlier date', 0, [[18], [17]]],
    ['back to where it was', 0, [[18], [17], [18]]],
    ['later than any before, after an earlier one', 1, [[18], [17], [19]]],
    ['done, and a new one planned', 1, [[18], [''], [25]]],
    ['a blank in between leaves what was counted', 1, [[18], [19], ['']]],
    ['a higher stage', 0, [[18], [19], [19, 'deal']]],
    ['a higher stage with a later date', 0, [[18], [19], [22, 'deal']]],
    ['a higher stage with an earlier date starts afresh from it', 1, [[18], [15, 'deal'], [16, 'deal']]],
    ['put off at the higher stage', 1, [[18], [19], [22, 'deal'], [23, 'deal']]],
    ['a higher stage, and its date put off only later', 1, [[18], ['', 'deal'], [19, 'deal']]],
    ['a lower stage keeps the count', 1, [[18], [19], [19, 'contact']]],
    ['a lower stage with a later date is no postponement', 0, [[18], [19, 'contact']]],
    ['an unknown stage in between', 1, [[18], [20, null], [19]]],
    ['closed and opened again', 1, [[18], [25, 'lost'], [19]]],
    ['filled in by a move, or under another header', 0, [[18], [19, 'quote', false]]],
    ['put off after that', 1, [[18], [19, 'quote', false], [20]]],
  ])('%s: %d', (_, count, sights) => {
    expect(postponementsIn(memoryOver(sights))).toBe(count);
  });

  test.each([['вчера'], ['20622'], ['20622|x||КП'], ['=1'], ['|']])(
    '«%s» cannot be read and counts as blank',
    (text) => {
      expect(postponementsIn(text)).toBe(0);
      expect(memoryOver([[18]], text)).toBe(`${String(june(18))}|0||КП`);
    },
  );

  test('a row that was never planned has nothing to remember, nor has one that was closed when it was met', () => {
    expect(memoryOver([['']])).toBe('');
    expect(memoryOver([[18, 'paid']])).toBe('');
  });

  test('what a request has put there stays', () => {
    expect(memoryOver([[18], [19]], '|0|46190.5 ab12|КП')).toBe(`${String(june(19))}|1|46190.5 ab12|КП`);
  });

  test('however often a row is looked at, it remembers the same', () => {
    const sight = fc.tuple(
      fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant('' as const)),
      fc.constantFrom<StageKind>('lead', 'contact', 'quote', 'deal', 'lost'),
    );
    fc.assert(
      fc.property(fc.array(sight, { maxLength: 8 }), (sights) => {
        expect(memoryOver(sights.flatMap((one) => [one, one]))).toBe(memoryOver(sights));
      }),
    );
  });
});

describe('since when a request waits', () => {
  const quoted = { stage: stage('quote') };
  const asked = { at: 1_781_697_600_000 as Instant, print: 'ab12' };

  test.each([
    ['nothing is remembered', ''],
    ['no request waits', '20622|2||КП'],
    ['what stands there cannot be read', 'вчера'],
    ['its moment is no number', '20622|2|вчера.ab12|КП'],
    ['its print is missing', '20622|2|1781697600.|КП'],
    ['something stands before it', '20622|2|x1781697600.ab12|КП'],
    ['something stands behind it', '20622|2|1781697600.ab12!|КП'],
    ['its moment is past any calendar', '20622|2|1781697600000.ab12|КП'],
  ])('nothing where %s', (_, memory) => {
    expect(askedIn(memory)).toBeNull();
  });

  test.each([
    ['a row that remembers nothing', '', '|0|1781697600.ab12|КП'],
    ['a planned row keeps its date and count', '20622|2||Сделка', '20622|2|1781697600.ab12|Сделка'],
    ['another request takes the place', '20622|2|1700000000.zz|КП', '20622|2|1781697600.ab12|КП'],
    ['the same request changes nothing', '020622|2|1781697600.ab12|КП', '020622|2|1781697600.ab12|КП'],
    ['what cannot be read makes room', 'вчера', '|0|1781697600.ab12|КП'],
  ])('%s', (_, memory, after) => {
    expect(memoryWithAsked({ ...quoted, memory }, asked)).toBe(after);
    expect(askedIn(after)).toEqual(asked);
  });

  test('a row at no stage remembers its request too', () => {
    expect(memoryWithAsked({ stage: null, memory: '' }, asked)).toBe('|0|1781697600.ab12|');
  });

  test('a request that is over is forgotten, and nothing else', () => {
    expect(memoryWithAsked({ ...quoted, memory: '20622|2|1781697600.ab12|Сделка' }, null)).toBe('20622|2||Сделка');
    expect(memoryWithAsked({ ...quoted, memory: '20622|2||Сделка' }, null)).toBe('20622|2||Сделка');
    expect(memoryWithAsked({ ...quoted, memory: '' }, null)).toBe('');
  });

  test('is told to the second, whatever the row remembers besides', () => {
    const print = fc.stringMatching(/^[0-9a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), print, fc.nat({ max: 40 }), (moment, mark, times) => {
        const memory = memoryWithAsked(
          { ...quoted, memory: `20622|${String(times)}||КП` },
          { at: moment as Instant, print: mark },
        );
        expect(askedIn(memory)).toEqual({ at: moment - (moment % 1000), print: mark });
        expect(postponementsIn(memory)).toBe(times);
      }),
    );
  });
});
