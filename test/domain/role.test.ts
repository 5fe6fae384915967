import { expect, test } from '@jest/globals';

import { roleNamed } from '../../src/domain/role';

test.each([
  ['менеджер', 'manager'],
  ['РОП', 'head'],
  [' Собственник ', 'owner'],
  ['head', 'head'],
  ['кладовщик', null],
  ['', null],
])('«%s» is the role %s', (text, role) => {
  expect(roleNamed(text)).toBe(role);
});
