import { readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, extname } from 'node:path';
import type { BookData, SheetData } from '../bookData';
import { readCsv } from './csv/readCsv';
import { FileError, namingFile } from './fileError';
import { LIMITS } from './limits';
import { digestOf } from './sidecar';
import type { SheetExtras, Sidecar } from './sidecar';
import { kindOf } from './sniff';
import { readXlsx } from './xlsxRead/readXlsx';
import type { StoredBook } from './xlsxRead/readXlsx';

/** What a file without a sidecar does not tell. */
export type Unsaid = Pick<BookData, 'locale' | 'timeZone'>;

/**
 * Reads a workbook (`.xlsx`) with its sidecar, or a table (`.csv`). The title is the file's name unless the sidecar has
 * another. Of locale and zone the sidecar goes first, then `given`, then what a sample says itself, then `unsaid`.
 * @throws FileError one plain sentence that names the file
 */
export function readBookFile(
  path: string,
  sidecar: Sidecar | null,
  unsaid: Unsaid,
  given: Partial<Unsaid> = {},
): BookData {
  const file = readBytes(path);
  const title = sidecar?.title ?? basename(path, extname(path));
  const cells = namingFile(path, (): StoredBook =>
    kindOf(file, path) === 'csv' ? { sheets: [readCsv(file)], namedRanges: [] } : readWorkbook(file, sidecar),
  );
  const { locale, timeZone } = sidecar ?? { ...unsaid, ...cells, ...given };
  return { title, ...cells, locale, timeZone };
}

/** The sidecar's word on sheets counts only while the workbook is the very file that it was written with. */
function readWorkbook(file: Buffer, sidecar: Sidecar | null): StoredBook {
  if (sidecar === null) return readXlsx(file, () => undefined);
  const extras = new Map(sidecar.sheets.map((sheet) => [sheet.name, sheet]));
  if (sidecar.digest !== digestOf(file))
    return withOwn(
      readXlsx(file, () => undefined),
      extras,
    );
  const { sheets, asOf } = readXlsx(file, (name) => extras.get(name));
  const whole = sheets.map((sheet) => ({ ...sheet, ...extras.get(sheet.name) }));
  return { sheets: whole, namedRanges: sidecar.namedRanges, ...(asOf === undefined ? {} : { asOf }) };
}

/**
 * What the file never held (protections with their editors, a tab's colour) outlives another's saving; charts do where
 * the other dropped them.
 */
function withOwn(book: StoredBook, extras: ReadonlyMap<string, SheetExtras>): StoredBook {
  const kept = (sheet: SheetData): SheetData => {
    const { protections = sheet.protections, charts = [], tabColor } = extras.get(sheet.name) ?? {};
    const drawn = sheet.charts ?? charts;
    return {
      ...sheet,
      protections,
      ...(drawn.length > 0 ? { charts: drawn } : {}),
      ...(tabColor === undefined ? {} : { tabColor }),
    };
  };
  return { ...book, sheets: book.sheets.map(kept) };
}

function readBytes(path: string): Buffer {
  const stat = statOf(path);
  if (stat === undefined) throw new FileError(path, 'does not exist');
  if (!stat.isFile()) throw new FileError(path, 'is not a file');
  if (stat.size > LIMITS.fileBytes) throw new FileError(path, 'is too large');
  return orRefusal(path, () => readFileSync(path));
}

function statOf(path: string): Stats | undefined {
  return orRefusal(path, () => statSync(path, { throwIfNoEntry: false }));
}

function orRefusal<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch {
    throw new FileError(path, 'cannot be opened');
  }
}
