import { extname } from 'node:path';
import type { BookData, SheetData } from '../bookData';
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
 * back is the same book, but that a blank text is a blank cell, and black on white is no colour.
 * @throws FileError when the path is a source, has another extension or cannot be written
 */
export function writeBookFile(book: BookData, path: string, sidecarEnding: string, given: WriteGiven = {}): void {
  const { sources = [], properties = {} } = given;
  if (sources.some((source) => isSamePlace(source, path)))
    throw new FileError(path, 'is the original, which is never overwritten');
  if (extname(path).toLowerCase() !== '.xlsx') throw new FileError(path, 'cannot be written: only .xlsx can');
  const file = writeXlsx(book);
  replaceFile(path, file);
  const { title, locale, timeZone, namedRanges } = book;
  const sheets = book.sheets.map(extrasOf);
  const digest = digestOf(file);
  writeSidecar(path, sidecarEnding, { version: 1, title, locale, timeZone, properties, digest, sheets, namedRanges });
}

function extrasOf(sheet: SheetData): SheetExtras {
  const { name, maxRows, maxColumns, validations, conditionalRules, protections, charts, tabColor, filter } = sheet;
  const extras = { name, maxRows, maxColumns, validations, conditionalRules, protections };
  const looks = { ...(charts ? { charts } : {}), ...(tabColor === undefined ? {} : { tabColor }) };
  return { ...extras, ...looks, ...(filter ? { filter } : {}) };
}
