import { basename } from 'node:path';

/** A file that cannot be used: one plain sentence that names it, for the person who gave it. */
export class FileError extends Error {
  constructor(
    readonly path: string,
    readonly fault: string,
  ) {
    super(`The file "${basename(path)}" ${fault}.`);
    this.name = 'FileError';
  }
}

/** What is wrong, as the rest of a sentence that begins with the file: "is empty". Readers of parts know no path. */
export class FileFault extends Error {}

/** Runs a reader or writer of `path`; its fault becomes a sentence about that file. A bug stays a bug. */
export function namingFile<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof FileFault) throw new FileError(path, error.message);
    throw error;
  }
}
