import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BookData, Loss } from '../bookData';
import type { BookFiles } from '../files/bookFiles';

async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'script-page-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads an uploaded workbook; `name` says its kind by its ending. */
export function readUpload({ readBookFile }: BookFiles, name: string, bytes: Buffer): Promise<BookData> {
  return inFolder(async (folder) => {
    const file = path.join(folder, path.basename(name) || 'book.xlsx');
    await writeFile(file, bytes);
    return readBookFile(file);
  });
}

/** The workbook as the bytes of an xlsx file, and what they lack of the one that was opened. */
export function writeDownload(
  { writeBookFile }: BookFiles,
  book: BookData,
): Promise<{ readonly bytes: Buffer; readonly losses: readonly Loss[] }> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'book.xlsx');
    const losses = writeBookFile(book, file);
    return { bytes: await readFile(file), losses };
  });
}
