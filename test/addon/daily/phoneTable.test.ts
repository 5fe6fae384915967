import { describe, expect, test } from '@jest/globals';
import { phoneLines } from '../../../src/addon/daily/phoneTable';
import { phrasesFor } from '../../../src/domain/words/phrases';
import { briefMoney } from '../../../src/i18n/figures/shortMoney';
import { TODAY } from '../../support/dealBuilder';

const PROFIT = ['', 'Вчера', 'За месяц', 'План'];
const DEBTS = ['Клиент', '№', 'Менеджер', 'Долг', 'Просрочка', 'Что делать', 'Действие', 'Когда', 'Кто'];

describe('a table of the summary on a phone', () => {
  test.each([
    [
      'keeps three words in sight, the plan under them',
      PROFIT,
      ['Маржа', '8 %', '11 %', '12 %'],
      ['Маржа', '8 %', '11 %'],
      'План: 12 %',
    ],
    ['has nothing under a blank', PROFIT, ['Маржа', '8 %', '11 %', ''], ['Маржа', '8 %', '11 %'], ''],
    ['says by itself what is not seen', PROFIT, ['Маржа', '', '', 'не видно'], ['Маржа', '', ''], 'не видно'],
  ])('%s', (_, header, row, words, under) => {
    expect(phoneLines('profit', [header, row])).toEqual([
      { words: header.slice(0, 3), under: '' },
      { words, under },
    ]);
  });

  test('of debts has who, how late and how much; what is done stands under them', () => {
    const row = ['Балка', 'М-1', 'Ким', '5 ₽', '3 дн.', 'Позвонить', '', '', ''];
    expect(phoneLines('debts', [DEBTS, row])).toEqual([
      { words: ['Клиент', 'Просрочка', 'Долг'], under: '' },
      { words: ['Балка', '3 дн.', '5 ₽'], under: 'М-1 · Ким · Позвонить' },
    ]);
  });

  test('leaves sentences and narrow lines as they are, and blanks out', () => {
    expect(phoneLines('profit', [PROFIT, '', 'До плана далеко', ['— маржа', '−5 ₽']])).toEqual([
      { words: PROFIT.slice(0, 3), under: '' },
      { words: ['До плана далеко'], under: '' },
      { words: ['— маржа', '−5 ₽'], under: '' },
    ]);
  });
});

test.each([
  [634_517_600, '6,35 млн', '6.35 M'],
  [63_024_000, '0,6 млн', '0.6 M'],
  [99_999_900, '1,0 млн', '1.0 M'],
  [9_999_900, '100 тыс', '100 K'],
  [7_209_500, '72 тыс', '72 K'],
  [-7_209_500, '−72 тыс', '−72 K'],
  [99_949, '999 ₽', '999 ₽'],
  [0, '0 ₽', '0 ₽'],
])('%d kopecks in a subject', (kopecks, ru, en) => {
  const said = (language: 'ru' | 'en') => briefMoney(kopecks, phrasesFor(language, TODAY)).replace(/\u00a0/g, ' ');
  expect([said('ru'), said('en')]).toEqual([ru, en]);
});
