import { describe, expect, test } from '@jest/globals';
import { namesMet } from '../../../src/domain/reports/namesMet';
import { teamFrom } from '../../../src/domain/rules/team';
import { makeDeal } from '../../support/dealBuilder';

const team = teamFrom([
  { row: 2, name: 'Ким', email: '', role: 'менеджер', startedOn: null, discountUpTo: null, marginFrom: null },
]);

describe('what the deals name and the rules do not know', () => {
  test('words of the stage and people, the most frequent first, as first spelled', () => {
    const deals = [
      makeDeal({ manager: 'Ли', managerKey: 'ли', stage: null, stageText: 'думает' }),
      makeDeal({ manager: 'Ким', managerKey: 'ким', stage: null, stageText: 'Перезвонить' }),
      makeDeal({ manager: 'ЛИ', managerKey: 'ли', stage: null, stageText: 'перезвонить ' }),
      makeDeal({ manager: '', managerKey: '', stage: null, stageText: '' }),
    ];
    expect(namesMet(deals, team)).toEqual({
      stageWords: [
        { name: 'Перезвонить', deals: 2 },
        { name: 'думает', deals: 1 },
      ],
      people: [{ name: 'Ли', deals: 2 }],
    });
  });
});
