import { mkdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('build/screenshots');

/** Where a picture is kept for whoever looks after a run. */
export function pictureOf(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return path.join(FOLDER, `${name}.png`);
}
