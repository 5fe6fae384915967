import { describe, expect, test } from '@jest/globals';

import type { Deal } from '../../../src/domain/deal';
import { gateRulingOf } from '../../../src/domain/gate';
import { isFirstRow, rowsOf, typedOf } from '../../../src/domain/positions/part';
import type { ReviewedDeal } from '../../../src/domain/review';
import { rowsReviewer } from '../../../src/domain/review';
import { bareDeal, bookOf, netSettings } from '../../support/bareBook';
import { stage } from '../../support/dealBuilder';

const A = { id: '1', client: 'Балка' };
const HEAD = { ...A, stage: stage('quote'), price: 100_00, acceptedStage: 'Лид' };
const PULLED = { ...A, price: 50_00, acceptedStage: 'Лид' };
/** A position that says a stage itself. */
const OWN = { ...A, price: 20_00, stage: stage('deal'), acceptedStage: 'Лид' };

/** A deal of three rows, and one of a single row below it. */
function book() {
  const rows: readonly Partial<Deal>[] = [HEAD, PULLED, OWN, { ...HEAD, id: '2' }];
  const review = bookOf(rows, { settings: netSettings({ positions: true }) });
  const [head, pulled, own, alone] = review.deals;
  if (head === undefined || pulled === undefined || own === undefined || alone === undefined) throw new Error('rows');
  return { ...review, head, pulled, own, alone };
}

const rowNumbers = (rows: readonly ReviewedDeal[]): number[] => rows.map(({ deal }) => deal.row);

describe('the rows of a deal', () => {
  const { head, pulled, own, alone } = book();

  test.each<[string, ReviewedDeal, number[]]>([
    ['of several are all of them, asked of the head', head, [2, 3, 4]],
    ['asked of a position too', own, [2, 3, 4]],
    ['of one is itself', alone, [5]],
  ])('%s', (_, reviewed, rows) => {
    expect(rowNumbers(rowsOf(reviewed))).toEqual(rows);
  });

  test('have the row itself as it is now, the others as the review found them', () => {
    const edited = { ...pulled, findings: [] };
    const rows = rowsOf(edited);
    expect(rows[1]).toBe(edited);
    expect([rows[0], rows[2]]).toEqual([head, own]);
    expect(rowsOf({ ...alone, findings: [] })).toEqual([{ ...alone, findings: [] }]);
  });

  test('stand in the sheet without what a position has of its head', () => {
    expect([pulled.deal.stageText, typedOf(pulled).stageText]).toEqual(['КП', '']);
    expect([typedOf(own).stageText, typedOf(alone)]).toEqual(['Сделка', alone.deal]);
  });

  test.each<[string, number, boolean[]]>([
    ['all are', 0, [true, false, false, true]],
    ['the head alone is', 100_00, [true, false, false, true]],
    ['none is', 900_00, [false, false, false, true]],
  ])('are counted once, by the first that is meant: %s', (_, from, first) => {
    const meant = ({ deal }: { readonly deal: Deal }): boolean => (deal.price ?? 0) >= from;
    expect([head, pulled, own, alone].map((row) => isFirstRow(row, meant))).toEqual(first);
  });

  test('are judged by an edit as the whole book judges them', () => {
    const { context, deals } = book();
    const rows = [HEAD, PULLED, OWN].map((cells, at) => bareDeal({ row: at + 2, ...cells }));
    const judged = rowsReviewer(context)(rows);
    const told = (all: readonly ReviewedDeal[]) =>
      all.map(({ deal, findings }) => [deal.row, deal.stageText, findings.map(({ check }) => check)]);
    expect(told(judged)).toEqual(told(deals.slice(0, 3)));
    expect(judged.map(({ facts }) => facts.part?.isHead)).toEqual([true, false, false]);
  });
});

describe('a move of one of several rows', () => {
  const { context, head, pulled, own, alone } = book();
  test.each<[string, ReviewedDeal, string]>([
    ['is the head’s', head, 'accepted'],
    ['is none of a position that goes with it', pulled, 'unjudged'],
    ['is a position’s at a stage of its own', own, 'refused'],
    ['is that of a deal of one row', alone, 'accepted'],
  ])('%s', (_, reviewed, kind) => {
    const red = { check: 'cost-missing', severity: 'red', fault: [], text: () => '' } as const;
    const rules = { stages: context.stages, settings: context.settings };
    expect(gateRulingOf({ ...reviewed, findings: [red] }, rules).kind).toBe(kind);
  });
});
