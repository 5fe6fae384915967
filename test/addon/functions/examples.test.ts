import { expect, test } from '@jest/globals';

import * as functions from '../../../src/addon/functions';
import { examples } from './examples';
import { call } from './sheet';

test.each(examples)('$formulaRu gives what the docs say', ({ fn, args, result }) => {
  expect(call(fn, args)).toEqual(result);
});

test('every custom function has an example', () => {
  expect(examples.map(({ fn }) => fn).sort()).toEqual(Object.keys(functions).sort());
});
