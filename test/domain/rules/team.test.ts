import { describe, expect, test } from '@jest/globals';

import { sellerOf, teamFrom } from '../../../src/domain/rules/team';
import type { TeamRow } from '../../../src/domain/rules/team';

function row(name: string, role: string, email = ''): TeamRow {
  return { row: 2, name, email, role, startedOn: null, discountUpTo: 0.05, marginFrom: null };
}

describe('the team tab', () => {
  const team = teamFrom([
    row('Иванов Пётр', 'менеджер', ' Ivanov@Example.com '),
    row('Орлова Нина', 'Head'),
    row('', 'РОП'),
  ]);

  test('finds a person by any spelling of the name and of the address', () => {
    expect(team.byNameKey('ивановпетр')?.name).toBe('Иванов Пётр');
    expect(team.byEmail('ivanov@example.com')?.name).toBe('Иванов Пётр');
    expect(team.byEmail('')).toBeNull();
  });

  test('tells who holds a role', () => {
    expect(team.rolesHeldBy('head').map(({ name }) => name)).toEqual(['Орлова Нина']);
    expect(team.rolesHeldBy('manager').map(({ name }) => name)).toEqual(['Иванов Пётр']);
    expect(team.rolesHeldBy('owner')).toEqual([]);
    expect(
      teamFrom([row('Волков', 'собственник')])
        .rolesHeldBy('owner')
        .map(({ name }) => name),
    ).toEqual(['Волков']);
    expect(team.isEmpty).toBe(false);
  });

  test('gives the seller the role and the limits of the person, else a manager’s', () => {
    expect(sellerOf('орлованина', team)).toMatchObject({ role: 'head', discountUpTo: 0.05 });
    expect(sellerOf('ктото', team)).toEqual({ role: 'manager', discountUpTo: null, marginFrom: null });
  });

  test('an unknown role counts as a manager’s and is told; of a repeated name the first row counts', () => {
    const odd = teamFrom([row('Ким', 'стажёр'), row('ким', 'РОП'), row('Ли', ' ')]);
    expect(odd.members.map(({ name, role }) => [name, role])).toEqual([
      ['Ким', 'manager'],
      ['Ли', 'manager'],
    ]);
    expect(odd.problems.map(({ code }) => code)).toEqual(['role-unknown', 'name-repeated']);
  });

  test('is empty without names', () => {
    expect(teamFrom([row(' ', 'РОП')]).isEmpty).toBe(true);
  });
});
