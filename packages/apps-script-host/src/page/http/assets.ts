import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
} as const;

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** One of the page's own files; null for any other path, so no path reaches the disk. */
export async function readAsset(folder: string, pathname: string): Promise<Asset | null> {
  const known = Object.entries(TYPES).find(([address]) => address === pathname);
  if (!known) return null;
  const [, [file, type]] = known;
  return { type, body: await readFile(path.join(folder, file)) };
}
