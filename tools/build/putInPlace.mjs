import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

/**
 * Moves the files of `made` into `folder` and takes away what is not among them. File by file, since no system swaps two
 * folders in one step, while a file that is renamed over another is there at every moment, the old one or the new one.
 */
export async function putInPlace(made, folder) {
  await mkdir(folder, { recursive: true });
  const files = await filesIn(made);
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await rename(path.join(made, file), path.join(folder, file));
  }
  const left = (await filesIn(folder)).filter((file) => !files.includes(file));
  for (const file of left) await rm(path.join(folder, file), { force: true });
}
