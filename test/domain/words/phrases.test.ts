import { describe, expect, test } from '@jest/globals';

import { phrasesFor } from '../../../src/domain/words/phrases';
import { pluralEn, pluralRu } from '../../../src/domain/words/plural';
import { day, TODAY } from '../../support/dealBuilder';

const ru = phrasesFor('ru', TODAY);
const en = phrasesFor('en', TODAY);

/** Plain spaces, for reading. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

describe('figures in words', () => {
  test.each([
    [123_456_700, false, '1 234 567 ₽', '1,234,567 ₽'],
    [61_240_57, false, '61 241 ₽', '61,241 ₽'],
    [61_240_57, true, '61 240,57 ₽', '61,240.57 ₽'],
    [61_240_00, true, '61 240 ₽', '61,240 ₽'],
    [1, false, '0,01 ₽', '0.01 ₽'],
    [-340_000_00, false, '−340 000 ₽', '−340,000 ₽'],
    [0, true, '0 ₽', '0 ₽'],
  ])('%d kopecks', (kopecks, withKopecks, inRussian, inEnglish) => {
    expect(plain(ru.money(kopecks, withKopecks))).toBe(inRussian);
    expect(plain(en.money(kopecks, withKopecks))).toBe(inEnglish);
  });

  test('a price is for one of what the team counts in', () => {
    expect(plain(ru.price(61_240_57))).toBe('61 240,57 ₽/т');
    expect(plain(phrasesFor('en', TODAY, undefined, 'pcs').price(61_240_00))).toBe('61,240 ₽/pcs');
  });

  test('kopecks of a large sum are said only where that is asked', () => {
    expect(plain(ru.money(61_240_57))).toBe('61 241 ₽');
  });

  test.each([
    [5000, '5', '5'],
    [12_500, '12,5', '12.5'],
    [1_012_500, '1 012,5', '1,012.5'],
    [1, '0,001', '0.001'],
    [-2000, '−2', '−2'],
    [0, '0', '0'],
  ])('%d thousandths', (thousandths, inRussian, inEnglish) => {
    expect(plain(ru.count(thousandths))).toBe(inRussian);
    expect(plain(en.count(thousandths))).toBe(inEnglish);
    expect(plain(ru.quantity(thousandths))).toBe(`${inRussian} т`);
    expect(plain(en.quantity(thousandths))).toBe(`${inEnglish} t`);
  });

  test('where nothing tells what is counted, nothing is said of it', () => {
    const services = phrasesFor('ru', TODAY, undefined, '');
    expect([services.quantity(12_500), plain(services.price(100_00))]).toEqual(['12,5', '100 ₽']);
  });

  test('a quantity is missed unless the trade has none', () => {
    expect([ru.isByAmount, phrasesFor('ru', TODAY, undefined, '', true).isByAmount]).toEqual([false, true]);
  });

  test('the digits of a sum never part at the end of a line', () => {
    expect(ru.money(123_456_700)).toBe('1\u00a0234\u00a0567\u00a0₽');
  });

  test.each([
    [0.062, '6,2 %', '6.2%'],
    [0.08, '8 %', '8%'],
    [-0.2, '−20 %', '−20%'],
    [-0.02, '−2 %', '−2%'],
    [0.0004, '0 %', '0%'],
  ])('the share %d', (share, inRussian, inEnglish) => {
    expect(plain(ru.share(share))).toBe(inRussian);
    expect(en.share(share)).toBe(inEnglish);
  });

  test('a share just off its limit does not read as the limit', () => {
    expect(plain(ru.share(0.0799, 0.08))).toBe('7,99 %');
    expect(en.share(0.0300001, 0.03)).toBe('3.00001%');
  });

  test.each([
    ['2026-06-07', '07.06', '7 Jun'],
    ['2025-12-31', '31.12.2025', '31 Dec 2025'],
  ])('the day %s', (text, inRussian, inEnglish) => {
    expect(ru.day(day(text))).toBe(inRussian);
    expect(plain(en.day(day(text)))).toBe(inEnglish);
  });

  test.each([
    [0, '0 мин', '0 min'],
    [30, '30 мин', '30 min'],
    [60, '1 ч', '1 h'],
    [100, '1 ч 40 мин', '1 h 40 min'],
    [119.6, '2 ч', '2 h'],
  ])('%d minutes', (minutes, inRussian, inEnglish) => {
    expect(plain(ru.minutes(minutes))).toBe(inRussian);
    expect(plain(en.minutes(minutes))).toBe(inEnglish);
  });

  test('days and roles', () => {
    expect([plain(ru.days(5)), plain(en.days(1)), plain(en.days(5))]).toEqual(['5 дн.', '1 day', '5 days']);
    expect([ru.role('head'), en.role('head')]).toEqual(['РОП', 'the head']);
  });

  test('columns go by the titles of the sheet', () => {
    expect(phrasesFor('ru', TODAY, (column) => `<${column}>`).column('dueDate')).toBe('<dueDate>');
  });
});

describe('the form for a count', () => {
  test.each([
    [1, 'сделка'],
    [2, 'сделки'],
    [5, 'сделок'],
    [11, 'сделок'],
    [12, 'сделок'],
    [21, 'сделка'],
    [104, 'сделки'],
    [111, 'сделок'],
    [0, 'сделок'],
    [1.5, 'сделки'],
  ])('%d %s', (count, form) => {
    expect(pluralRu(count, 'сделка', 'сделки', 'сделок')).toBe(form);
  });

  test('in English', () => {
    expect([0, 1, 2].map((count) => pluralEn(count, 'deal', 'deals'))).toEqual(['deals', 'deal', 'deals']);
  });
});
