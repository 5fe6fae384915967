import { describe, expect, test } from '@jest/globals';
import { plainQuote } from '../../../src/domain/words/plainQuote';

describe('a person’s words in a letter', () => {
  test.each([
    ['клиент просит 5 %', 'клиент просит 5 %'],
    ['цена 60.500 и т.е. до 18.06.2026', 'цена 60.500 и т.е. до 18.06.2026'],
    ['https://evil.example/a?b=c', 'https[:]//evil[.]example/a?b=c'],
    ['http://10.0.0.1/x', 'http[:]//10.0.0.1/x'],
    ['www.evil.ru и evil.рф', 'www[.]evil[.]ru и evil[.]рф'],
    ['пишите на a.b@evil.ru', 'пишите на a.b@evil[.]ru'],
    ['evil。com evil．com', 'evil[.]com evil[.]com'],
    ['раз\nдва\tтри\u202eтри', 'раз два три три'],
    ['<b>жирно</b>', '<b>жирно</b>'],
  ])('«%s»', (text, expected) => {
    expect(plainQuote(text)).toBe(expected);
  });

  test('is cut at 200 characters, never through one', () => {
    expect(plainQuote('я'.repeat(200))).toBe('я'.repeat(200));
    expect(plainQuote('😀'.repeat(201))).toBe(`${'😀'.repeat(200)}…`);
  });
});
