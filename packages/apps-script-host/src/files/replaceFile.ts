import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { FileError } from './fileError';

/** Writes a file as a whole or not at all: a failure half-way leaves the one that stood there. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
    throw new FileError(path, 'cannot be written');
  }
}
