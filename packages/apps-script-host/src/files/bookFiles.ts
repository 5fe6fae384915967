import type { BookData, Loss } from '../bookData';
import { readBookFile, type Unsaid } from './readBookFile';
import { readSidecar } from './sidecar';
import type { Sidecar } from './sidecar';
import { writeBookFile } from './writeBookFile';
import type { WriteGiven } from './writeBookFile';

/** What differs from one program to the next that keeps its workbooks in files. */
export interface BookFileOptions {
  /** Put behind the workbook's path, it is the path of the file with what a workbook cannot hold. */
  readonly sidecarEnding: string;
  /** Of a workbook that has no such file yet: its locale, and its time zone by the IANA name. */
  readonly locale: string;
  readonly timeZone: string;
}

/** Workbooks in files: all by the same options, so that what one call wrote the next one finds. */
export interface BookFiles {
  /**
   * Reads a workbook (`.xlsx`, with the sidecar beside it if there is one) or a table (`.csv`). The title is the file's
   * name unless the sidecar has another. `given` is said of a file without a sidecar, before a sample's own word and the
   * options are.
   * @throws FileError one plain sentence that names the file
   */
  readonly readBookFile: (path: string, given?: Partial<Unsaid>) => BookData;
  /**
   * What the host kept beside the workbook at `path`; null when it kept nothing.
   * @throws FileError when it is broken or of a newer version
   */
  readonly readSidecar: (path: string) => Sidecar | null;
  /**
   * Writes the workbook to `path` (`.xlsx`), and beside it the sidecar with what a workbook cannot hold. Gives back what
   * the file lacks of the one that the book was read from: `lossSentence` says it.
   * @throws FileError when the path is a source, has another extension or cannot be written
   */
  readonly writeBookFile: (book: BookData, path: string, given?: WriteGiven) => readonly Loss[];
}

const USUAL: BookFileOptions = { sidecarEnding: '.host.json', locale: 'en_US', timeZone: 'Etc/UTC' };

/** Reading and writing by `options`; missing ones: `.host.json` beside the workbook, American English, UTC. */
export function createBookFiles(options: Partial<BookFileOptions> = {}): BookFiles {
  const { sidecarEnding, ...unsaid } = { ...USUAL, ...options };
  return {
    readBookFile: (path, given) => readBookFile(path, readSidecar(path, sidecarEnding), unsaid, given),
    readSidecar: (path) => readSidecar(path, sidecarEnding),
    writeBookFile: (book, path, given) => writeBookFile(book, path, sidecarEnding, given),
  };
}
