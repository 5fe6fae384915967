import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder for the files of one test file, gone afterwards; gives the path of a file in it. */
export function temporaryFolder(): (name: string, content?: Uint8Array | string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'script-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const file = path.join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    return file;
  };
}
