import { expect, test } from '@jest/globals';
import { lossSentence } from '../../src/files/lossTexts';

test.each([
  ['en', 'The saved file is without: pictures and shapes, borders of cells. The original still has them.'],
  ['ru', 'В сохранённый файл не вошли: рисунки и фигуры, границы ячеек. В исходном файле они остались.'],
] as const)('what a file lacks is one sentence in %s, none where it lacks nothing', (language, sentence) => {
  expect(lossSentence(['pictures', 'borders'], language)).toBe(sentence);
  expect(lossSentence([], language)).toBe('');
});
