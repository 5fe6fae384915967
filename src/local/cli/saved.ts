import type { BookData } from 'apps-script-host';
import { lossSentence } from 'apps-script-host/files';
import { bookFiles } from '../bookFiles';

type Given = Parameters<typeof bookFiles.writeBookFile>[2];

/** Writes a workbook and says so; on stderr, what the file lacks of the one that the book was read from. */
export function writeSaying(book: BookData, file: string, given: Given = {}): void {
  const lost = lossSentence(bookFiles.writeBookFile(book, file, given), 'en');
  process.stdout.write(`Written: ${file}\n`);
  if (lost !== '') process.stderr.write(`${lost}\n`);
}
