import { describe, expect, test } from '@jest/globals';
import type { Deal, DealColumn } from '../../src/domain/deal';
import { namedOnce } from '../../src/domain/namedOnce';
import { phrasesFor } from '../../src/domain/words/phrases';
import { makeDeal, reviewedDeal, stage, TODAY } from '../support/dealBuilder';

const say = phrasesFor('ru', TODAY);

function told(required: readonly DealColumn[], changes: Partial<Deal>): readonly string[] {
  const quote = { ...stage('quote'), allRequiredFields: required };
  const { findings } = reviewedDeal(makeDeal({ stage: quote, ...changes }));
  return namedOnce(findings).map(({ severity, text }) => `${severity}: ${text(say)}`);
}

describe('a cell is named once', () => {
  test.each<[string, readonly DealColumn[], Partial<Deal>, readonly string[]]>([
    [
      'a required field that a finding of its own names',
      ['cost', 'quantity'],
      { cost: null, quantity: null },
      ['red: Нет закупочной цены: маржу не посчитать', 'amber: Не заполнено: quantity'],
    ],
    [
      'and no line is left where all are named',
      ['cost'],
      { cost: null },
      ['red: Нет закупочной цены: маржу не посчитать'],
    ],
    [
      'a cell that cannot be read is not blank, and is as serious as if it were',
      ['cost'],
      { cost: null, unreadable: ['cost'] },
      ['red: Не читается: cost'],
    ],
    [
      'of two blank cells the one that can be read is still asked for',
      [],
      { nextStep: '', nextStepDate: null, unreadable: ['nextStepDate'] },
      ['amber: Нет следующего шага и даты: сделка не считается', 'amber: Не читается: nextStepDate'],
    ],
    [
      'unreadable where the field is only required',
      ['quantity', 'item'],
      { quantity: null, item: '', unreadable: ['quantity'] },
      ['amber: Не заполнено: item', 'amber: Не читается: quantity'],
    ],
    [
      'what is found by other cells stays beside it',
      [],
      { price: 55_000_00, source: '', unreadable: ['source'] },
      ['red: Скидка 8,3 % больше 3 %: согласует собственник (Волков Лев)', 'amber: Не читается: source'],
    ],
  ])('%s', (_, required, changes, lines) => {
    expect(told(required, changes).map((line) => line.replace(/\u00A0/g, ' '))).toEqual(lines);
  });
});
