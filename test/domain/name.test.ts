import { describe, expect, test } from '@jest/globals';

import { nameKey } from '../../src/domain/name';

describe('names are equal', () => {
  test.each([...'\t\n \u00a0\u202f.«»"\'“”„`’‘'])('without regard to %j', (mark) => {
    expect(nameKey(`${mark}балка${mark}2${mark}`)).toBe('балка2');
  });

  test.each([
    ['case', 'ООО Балка', 'ооо балка'],
    ['ё and е', 'Артём', 'АРТЕМ'],
    ['ё alone', 'Ё', 'Е'],
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
