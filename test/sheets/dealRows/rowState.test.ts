import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deal } from '../../../src/domain/deal';
import { formatRowHash, parseRowHash, touchColumnsOf } from '../../../src/sheets/dealRows/rowHash';
import type { Instant } from '../../../src/domain/calendar/time';
import { defaultStages } from '../../../src/domain/stages';
import { rowStateOf, withLoggedStage } from '../../../src/sheets/dealRows/rowState';
import { at, day, makeDeal, stage } from '../../support/dealBuilder';

const FIRST = at('2026-06-17T08:00');
const LATER = at('2026-06-18T09:30');
const columns = ['stage', 'nextStep', 'comment', 'nextStepDate', 'price'] as const;
const ALL = touchColumnsOf(new Set(columns));
const without = (gone: (typeof columns)[number]): string =>
  touchColumnsOf(new Set(columns.filter((column) => column !== gone)));

/** The row as it is seen at a moment, in a sheet of these columns. */
function stateOf(deal: Deal, now: Instant, columnsNow: string, isTyped = false) {
  return rowStateOf(deal, { now, columns: columnsNow, stages: defaultStages() }, { isTyped });
}

/** A deal that an earlier run has recorded. */
function recorded(changes: Partial<Deal> = {}): Deal {
  return stateOf(makeDeal(changes), FIRST, ALL).deal;
}

describe('what a row remembers of itself', () => {
  test('a row met for the first time is not said to have been touched', () => {
    const { deal, isChanged, stageChange } = stateOf(makeDeal(), FIRST, ALL);
    expect(deal.touchedAt).toBeNull();
    expect(isChanged).toBe(true);
    expect(stageChange).toBeNull();
  });

  test('a row that somebody was seen typing in is touched at once', () => {
    expect(stateOf(makeDeal(), FIRST, ALL, true).deal.touchedAt).toBe(FIRST);
  });

  test('an unchanged row stays the very same object', () => {
    const deal = recorded();
    expect(stateOf(deal, LATER, ALL)).toEqual({ deal, isChanged: false, isMovedUnseen: false, stageChange: null });
    expect(stateOf(deal, LATER, ALL).deal).toBe(deal);
  });

  test.each<[string, Partial<Deal>]>([
    ['the stage', { stage: stage('deal'), stageText: 'Сделка' }],
    ['the next step', { nextStep: 'Отправить счёт' }],
    ['the date of the step', { nextStepDate: day('2026-06-25') }],
    ['the price', { price: 61_000_00 }],
    ['the amount that stands in for a price', { amount: 5_000_00 }],
    ['the comment', { comment: 'просят скидку' }],
    ['the price taken away', { price: null }],
  ])('a change of %s is a touch', (_, change) => {
    const after = stateOf({ ...recorded(), ...change }, LATER, ALL);
    expect(after.deal.touchedAt).toBe(LATER);
    expect(after.isChanged).toBe(true);
  });

  test.each<[string, Partial<Deal>]>([
    ['the cost', { cost: 51_000_00 }],
    ['the client', { client: 'ООО Другая' }],
    ['a quantity of 0 in place of a blank', { quantity: 0 }],
    ['the VAT of the row', { vatSale: 0.1 }],
    ['the request', { request: 'прошу' }],
  ])('a change of %s is noticed and is no touch', (_, change) => {
    const after = stateOf({ ...recorded({ quantity: null }), ...change }, LATER, ALL);
    expect(after.isChanged).toBe(true);
    expect(after.deal.touchedAt).toBeNull();
  });

  test('another spelling of the same stage is no change of stage', () => {
    const before = recorded({ stageText: 'КП' });
    expect(stateOf({ ...before, stageText: 'кп ' }, LATER, ALL)).toMatchObject({
      stageChange: null,
      isChanged: false,
    });
  });

  test('a change of stage waits for the history through later edits', () => {
    const moved = stateOf({ ...recorded({ stageText: 'КП' }), stageText: 'Сделка' }, LATER, ALL);
    expect(moved.stageChange).toMatchObject({ from: 'КП', to: 'Сделка', at: LATER });
    const edited = stateOf({ ...moved.deal, cost: 1 }, at('2026-06-19T10:00'), ALL);
    expect(edited.stageChange).toMatchObject({ from: 'КП', to: 'Сделка', at: LATER });
    expect(stateOf(withLoggedStage(edited.deal), at('2026-06-19T11:00'), ALL).stageChange).toBeNull();
  });

  test('a header that was renamed and comes back touches no deal under it', () => {
    const gone = stateOf({ ...recorded(), price: null }, LATER, without('price'));
    expect(gone.deal.touchedAt).toBeNull();
    const back = stateOf({ ...gone.deal, price: recorded().price }, LATER, ALL);
    expect(back.deal.touchedAt).toBeNull();
    expect(stateOf({ ...back.deal, price: 1 }, LATER, ALL).deal.touchedAt).toBe(LATER);
  });

  test('a row that is typed in while a header is gone is touched', () => {
    expect(stateOf({ ...recorded(), price: null }, LATER, without('price'), true).deal.touchedAt).toBe(LATER);
  });

  test('a stage whose header is gone has not changed, and is compared once the header is back', () => {
    const before = recorded({ stageText: 'КП' });
    const gone = stateOf({ ...before, stageText: '', stage: null }, LATER, without('stage'));
    expect(gone.stageChange).toBeNull();
    const moved = { ...gone.deal, stageText: 'Сделка', stage: stage('deal') };
    expect(stateOf(moved, LATER, ALL).stageChange).toMatchObject({ from: 'КП', to: 'Сделка' });
  });

  test('a row recorded before the columns were marked is compared as it was', () => {
    const old = { ...recorded(), rowHash: recorded().rowHash.replace(/-[0-9a-z]+/, '') };
    expect(stateOf(old, LATER, ALL).deal.touchedAt).toBeNull();
    expect(stateOf({ ...old, price: 1 }, LATER, ALL).deal.touchedAt).toBe(LATER);
  });

  test('touched times are whole seconds, as a cell keeps them', () => {
    const now = at('2026-06-18T09:30:15.678');
    expect(stateOf({ ...recorded(), comment: 'x' }, now, ALL).deal.touchedAt).toBe(at('2026-06-18T09:30:15'));
  });

  test('the hash cell reads back whatever the stage is called', () => {
    fc.assert(
      fc.property(fc.string(), (loggedStage) => {
        const hash = { touch: '1a', columns: '1r', rest: 'zz9', loggedStage };
        expect(parseRowHash(formatRowHash(hash))).toEqual(hash);
      }),
    );
  });

  test.each(['', 'abc', '12', 'h1a', 'х1.2.3'])('a cell of «%s» is no hash', (cell) => {
    expect(parseRowHash(cell)).toBeNull();
  });
});
