import { extname } from 'node:path';
import type { BookData, Loss, SheetData } from '../bookData';
import { FileError } from './fileError';
import { replaceFile } from './replaceFile';
import type { StoredState } from '../options';
import { isSamePlace } from './samePlace';
import { digestOf, writeSidecar } from './sidecar';
import type { SheetExtras } from './sidecar';
import { writeXlsx } from './xlsxWrite/writeXlsx';

export interface WriteGiven {
  /** Files that were read for this book: none of them is overwritten. */
  readonly sources?: readonly string[];
  readonly properties?: StoredState;
}

/**
 * Writes the workbook to `path` (`.xlsx`), and beside it the sidecar with what a workbook cannot hold. What is read
 * back is the same book, but that a blank text is a blank cell, black on white is no colour, and headers of Excel tables
 * are texts unlike each other. Gives back what the file lacks of the one that the book was read from.
 * @throws FileError when the path is a source, has another extension or cannot be written
 */
export function writeBookFile(
  book: BookData,
  path: string,
  sidecarEnding: string,
  given: WriteGiven = {},
): readonly Loss[] {
  const { sources = [], properties = {} } = given;
  if (sources.some((source) => isSamePlace(source, path)))
    throw new FileError(path, 'is the original, which is never overwritten');
  if (extname(path).toLowerCase() !== '.xlsx') throw new FileError(path, 'cannot be written: only .xlsx can');
  const { bytes, losses } = writeXlsx(book);
  replaceFile(path, bytes);
  const { title, locale, timeZone, namedRanges } = book;
  const sheets = book.sheets.map(extrasOf);
  const digest = digestOf(bytes);
  writeSidecar(path, sidecarEnding, { version: 1, title, locale, timeZone, properties, digest, sheets, namedRanges });
  return losses;
}

function extrasOf(sheet: SheetData): SheetExtras {
  const { name, maxRows, maxColumns, validations, conditionalRules, protections, charts, tabColor, filter, tables } =
    sheet;
  const extras = { name, maxRows, maxColumns, validations, conditionalRules, protections };
  const looks = { ...(charts ? { charts } : {}), ...(tabColor === undefined ? {} : { tabColor }) };
  return { ...extras, ...looks, ...(filter ? { filter } : {}), ...(tables ? { tables } : {}) };
}
