import type { BookData, Loss } from 'apps-script-host';

const WORDS: Readonly<Record<Loss, string>> = {
  pictures: 'pictures and shapes',
  charts: 'some charts',
  pivotTables: 'pivot tables',
  tables: 'Excel tables',
  conditionalFormats: 'some conditional formats',
  borders: 'borders of cells',
  richText: "formats within a cell's text",
};

/** A line on what the original holds and a file written from it does not; blank where nothing is lost. */
export function lostLine({ losses = [] }: BookData): string {
  if (losses.length === 0) return '';
  return `The written file is without: ${losses.map((loss) => WORDS[loss]).join(', ')}. The original still has them.\n`;
}
