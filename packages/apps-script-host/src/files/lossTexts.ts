import type { Loss } from '../bookData';

type Words = Readonly<Record<Loss, string>>;

const RU: Words = {
  pictures: 'рисунки и фигуры',
  charts: 'часть графиков',
  pivotTables: 'сводные таблицы',
  tables: 'часть таблиц Excel или их оформления',
  conditionalFormats: 'часть условного форматирования',
  borders: 'границы ячеек',
  richText: 'оформление внутри текста ячейки',
};

const EN: Words = {
  pictures: 'pictures and shapes',
  charts: 'some charts',
  pivotTables: 'pivot tables',
  tables: 'some Excel tables or looks of theirs',
  conditionalFormats: 'some conditional formats',
  borders: 'borders of cells',
  richText: 'formats within a cell’s text',
};

/** What the original holds and a file written from it does not, as a sentence; blank where nothing is lost. */
export function lossSentence(losses: readonly Loss[], language: 'ru' | 'en'): string {
  if (losses.length === 0) return '';
  const listed = (words: Words): string => losses.map((loss) => words[loss]).join(', ');
  return language === 'ru'
    ? `В сохранённый файл не вошли: ${listed(RU)}. В исходном файле они остались.`
    : `The saved file is without: ${listed(EN)}. The original still has them.`;
}
