import { describe, expect, test } from '@jest/globals';

import type { Finding } from '../../src/domain/checks/check';
import { phrasesFor } from '../../src/domain/words/phrases';
import { verdictOf } from '../../src/domain/verdict';
import { TODAY } from '../support/dealBuilder';

function verdict(texts: readonly string[], language: 'ru' | 'en' = 'ru'): string {
  const findings = texts.map((text): Finding => ({ check: 'x', severity: 'red', fault: [], text: () => text }));
  return verdictOf(findings, phrasesFor(language, TODAY));
}

describe('the verdict of a row', () => {
  test.each([
    ['silence means fine', [], ''],
    ['one finding', ['Просрочка 5 дн., 340 ₽'], 'Просрочка 5 дн., 340 ₽'],
    ['two findings', ['Один', 'Два'], 'Один. Два'],
    ['the rest as a count', ['Один', 'Два', 'Три', 'Четыре'], 'Один. Два; и ещё 2'],
    ['a finding of two sentences fills it', ['Ниже. Цена от 1 ₽', 'Два'], 'Ниже. Цена от 1 ₽; и ещё 1'],
    ['which does not fit after another', ['Один', 'Ниже. Цена от 1 ₽'], 'Один; и ещё 1'],
    ['an abbreviation ends no sentence', ['Висит 9 дн. на этапе', 'Два'], 'Висит 9 дн. на этапе. Два'],
    ['the first is told whole, however long', ['Раз. Два. Три', 'Четыре'], 'Раз. Два. Три; и ещё 1'],
  ])('%s', (_, texts, expected) => {
    expect(verdict(texts)).toBe(expected);
  });

  test('a refusal is told first: it is what the seller waits for', () => {
    const finding = (check: string, text: string): Finding => ({
      check,
      severity: 'red',
      fault: [],
      text: () => text,
    });
    const findings = [finding('margin-below-floor', 'Ниже. Цена от 1 ₽'), finding('approval-rejected', 'Отказано')];
    expect(verdictOf(findings, phrasesFor('ru', TODAY))).toBe('Отказано; и ещё 1');
  });

  test('in English', () => {
    expect(verdict(['One', 'Two', 'Three'], 'en')).toBe('One. Two; and 1 more');
  });
});
