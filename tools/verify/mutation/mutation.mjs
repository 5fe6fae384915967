import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRepository } from '../../build/importBundled.mjs';
import { installOwn } from '../../build/installOwn.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const STRYKER = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/** How many small faults, put into the domain (or the files that are named, by commas) one by one, its tests notice. */
export function run([only]) {
  if (!installOwn(folder)) {
    console.error('StrykerJS could not be installed: the npm registry did not answer.');
    return false;
  }
  const args = [STRYKER, 'run', 'tools/verify/mutation/stryker.config.mjs', ...(only ? ['--mutate', only] : [])];
  return spawnSync('node', args, { cwd: inRepository(), stdio: 'inherit' }).status === 0;
}
