import { describe, expect, test } from '@jest/globals';

import { idKey, nameKey } from '../../src/domain/name';

describe('names are equal', () => {
  test.each([...'\t\n \u00a0\u202f.«»"\'“”„`’‘'])('without regard to %j', (mark) => {
    expect(nameKey(`${mark}балка${mark}2${mark}`)).toBe('балка2');
  });

  test.each([
    ['case', 'ООО Балка', 'ооо балка'],
    ['ё and е', 'Артём', 'АРТЕМ'],
    ['Latin case', 'ACME Ltd.', 'acme ltd'],
  ])('without regard to %s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['the legal form', 'ООО Балка', 'ИП Балка'],
    ['a hyphen', 'Сталь-Трейд', 'Сталь Трейд'],
    ['a digit', 'Цех 1', 'Цех 2'],
    ['other marks', 'A&B', 'AB'],
  ])('but not of %s', (_, one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('blank text has no key', () => {
    expect([nameKey(''), nameKey(' \u00a0. ')]).toEqual(['', '']);
  });
});

describe('ids of deals are equal', () => {
  test.each([
    ['case', 'М-1', 'м-1'],
    ['spaces around', ' М-1\u00a0', 'М-1'],
  ])('without regard to %s', (_, one, other) => {
    expect(idKey(one)).toBe(idKey(other));
  });

  test.each([
    ['a dot', '1.1', '11'],
    ['a space', '1 1', '11'],
    ['ё and е', 'Ё-1', 'Е-1'],
  ])('but not of %s', (_, one, other) => {
    expect(idKey(one)).not.toBe(idKey(other));
  });
});
