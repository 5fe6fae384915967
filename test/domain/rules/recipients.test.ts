import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../src/domain/role';
import { recipientsOf } from '../../../src/domain/rules/recipients';
import { teamFrom } from '../../../src/domain/rules/team';

type Person = readonly [name: string, email: string, role: string];

function told(people: readonly Person[], approver: Role = 'head', manager = 'ким'): readonly string[] {
  const rows = people.map(([name, email, role], at) => ({ row: at + 2, name, email, role }));
  const team = teamFrom(rows.map((row) => ({ ...row, startedOn: null, discountUpTo: null, marginFrom: null })));
  return recipientsOf(approver, manager, team).map(({ name }) => name);
}

const KIM: Person = ['Ким', 'kim@example.com', 'менеджер'];
const HEAD: Person = ['Орлова', 'head@example.com', 'РОП'];
const OTHER: Person = ['Второв', 'second@example.com', 'РОП'];
const OWNER: Person = ['Хозяин', 'owner@example.com', 'собственник'];

describe('who is told of a request', () => {
  test.each<[string, readonly Person[], readonly string[]]>([
    ['everybody of the lowest role', [KIM, HEAD, OTHER, OWNER], ['Орлова', 'Второв']],
    ['nobody of it has an address: the next role up', [KIM, ['Орлова', '', 'РОП'], OWNER], ['Хозяин']],
    ['two addresses in a cell are none', [['Орлова', 'a@example.com, b@example.com', 'РОП'], OWNER], ['Хозяин']],
    ['nor is one with a name', [['Орлова', 'Орлова<a@example.com>', 'РОП'], OWNER], ['Хозяин']],
    ['nor one with a mark behind it', [['Орлова', 'a@example.com;', 'РОП'], OWNER], ['Хозяин']],
    [
      'nobody has one',
      [
        ['Орлова', 'нет', 'РОП'],
        ['Хозяин', '', 'собственник'],
      ],
      [],
    ],
  ])('%s', (_, people, expected) => {
    expect(told(people)).toEqual(expected);
  });

  test('the seller is excepted, also as the only one of the role', () => {
    expect(told([HEAD, OTHER, OWNER], 'head', 'орлова')).toEqual(['Второв']);
    expect(told([HEAD, OWNER], 'head', 'орлова')).toEqual(['Хозяин']);
    expect(told([OWNER], 'owner', 'хозяин')).toEqual([]);
  });

  test('what only an owner signs goes past the head; what a manager’s rung would cover goes to the head', () => {
    expect(told([KIM, HEAD, OWNER], 'owner')).toEqual(['Хозяин']);
    expect(told([KIM, HEAD, OWNER], 'manager')).toEqual(['Орлова']);
  });
});
