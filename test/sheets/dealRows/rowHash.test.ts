import { describe, expect, test } from '@jest/globals';
import type { Deal, DealColumn } from '../../../src/domain/deal';
import { restHashOf, touchHashOf } from '../../../src/sheets/dealRows/rowHash';
import { PEOPLE_COLUMNS } from '../../../src/sheets/tables/deals';
import { makeDeal } from '../../support/dealBuilder';

const bothHashes = (deal: Deal): string[] => [touchHashOf(deal), restHashOf(deal)];

/** Another value of the column's kind; the stage is hashed as it was typed. */
function changed(column: DealColumn): Partial<Deal> {
  const value = makeDeal()[column];
  if (column === 'stage') return { stageText: 'Отгрузка' };
  return { [column]: typeof value === 'string' ? `${value} иначе` : Number(value ?? 0) + 1 };
}

describe('what a row remembers of itself', () => {
  test.each(Object.keys(PEOPLE_COLUMNS) as DealColumn[])('a change of %s is noticed', (column) => {
    expect(bothHashes(makeDeal(changed(column)))).not.toEqual(bothHashes(makeDeal()));
  });
});
