import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { askedWord, stageKindOf, stageWord, withoutNumber } from '../../../src/domain/pipeline/stageWords';

/** A stage word, the kind that it is, and why that is not certain. */
interface Labelled {
  readonly word: string;
  readonly kind: string;
  readonly note: string;
}

function labelled(file: string): readonly Labelled[] {
  const lines = readFileSync(join('test/examples/words', file), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [word = '', kind = '', , note = ''] = line.split('\t');
    return { word, kind, note };
  });
}

describe.each([
  ['the contract', labelled('stages.tsv')],
  ['invented sheets of other trades', labelled('stages-held-out.tsv')],
])('the stage words of %s', (_, words) => {
  // A note that tells of no other kind tells only of how the word is spelt.
  const isCertain = ({ kind, note }: Labelled): boolean => kind !== '?' && !note.startsWith('or ');
  const certain = words.filter(isCertain);
  const doubtful = words.filter((word) => !isCertain(word));

  test('all certain ones are their kind', () => {
    const wrong = certain.filter(({ word, kind }) => stageKindOf(word) !== kind);
    expect(wrong.map(({ word, kind }) => `${word}: ${stageKindOf(word)}, not ${kind}`)).toEqual([]);
  });

  test('a doubtful one is asked about; what is proposed is its likeliest kind', () => {
    const taken = doubtful.filter(({ word }) => stageKindOf(word) !== null);
    expect(taken.map(({ word }) => word)).toEqual([]);
    const proposed = doubtful.filter(({ word, kind }) => (stageWord(word).kind ?? '?') !== kind);
    expect(proposed.map(({ word, kind }) => `${word}: ${stageWord(word).kind}, not ${kind}`)).toEqual([]);
  });

  test('however it is written', () => {
    const spelt = ({ word }: Labelled): string[] => [
      word.toUpperCase(),
      ` ${word}  `,
      `3. ${word}`,
      word.replace(/ё/g, 'е'),
    ];
    const other = words.filter((each) => spelt(each).some((text) => stageKindOf(text) !== stageKindOf(each.word)));
    expect(other.map(({ word }) => word)).toEqual([]);
  });
});

describe('a date or a number behind a stage word', () => {
  test.each([
    ['отгрузка 20.06', 'shipped'],
    ['Отгружено 20.06.2026 14:00', 'shipped'],
    ['счёт №145 от 20.06', 'deal'],
    ['КП-12', 'quote'],
    ['оплачено 17.06.26 г.', 'paid'],
    ['Отказ (12.05)', 'lost'],
    ['Отказ: дорого', 'lost'],
    ['Отгрузка: завтра', null],
    ['«Отгружено»', 'shipped'],
    ['выставлен клиенту счёт', 'deal'],
    ['отгружено 50 000', 'shipped'],
    ['оплачено 145', 'paid'],
    ['оплачено 999', 'paid'],
    ['оплачено 1000', null],
    ['оплачено 500 ₽', null],
    ['отгрузка до 20.06', null],
    ['оплата 50%', null],
    ['оплачено 50 000', null],
    ['оплачено 50/50', null],
    ['оплата завтра', null],
  ])('«%s» is %s', (text, kind) => {
    expect(stageKindOf(text)).toBe(kind);
  });

  test.each([
    ['думает 20.06', 'думает'],
    ['думает, 145 000', 'думает'],
    ['Этап 1', 'Этап 1'],
    [' Этап 1 ', 'Этап 1'],
    ['Этап № 1', 'Этап № 1'],
    ['Этап (1)', 'Этап (1)'],
    ['20.06', '20.06'],
  ])('«%s» is asked about as «%s»', (text, word) => {
    expect(askedWord(text)).toBe(word);
  });
});

test.each([
  [' думает ', 'думает'],
  ['  думает 20.06', 'думает'],
  [' (20.06) ', '(20.06)'],
])('without its number %j is «%s»', (text, word) => {
  expect(withoutNumber(text)).toBe(word);
});

test('a text of more than 60 characters is no stage', () => {
  expect(stageWord('отгружено'.padEnd(60, '.'))).toEqual({ kind: 'shipped', isSure: true });
  expect(stageWord('отгружено'.padEnd(61, '.'))).toEqual({ kind: null, isSure: false });
});

test.each([
  'не отгружено',
  'не оплачено',
  'КП отправить',
  'выставить счёт',
  'отгрузить',
  'неоплачено',
  'оплатит',
  'not shipped',
  'unpaid',
  'to be shipped',
])('«%s» has not been done', (text) => {
  expect(stageKindOf(text)).toBeNull();
});
