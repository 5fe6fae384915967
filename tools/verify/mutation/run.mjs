// `npm run mutation [-- src/domain/money/money.ts,…]`: how many small faults, put into the domain one by one, its tests notice.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOwn } from '../../build/installOwn.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(folder, '../../..');

if (!installOwn(folder)) {
  console.error('StrykerJS could not be installed: the npm registry did not answer.');
  process.exit(1);
}
const [only] = process.argv.slice(2);
const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const args = [stryker, 'run', 'tools/verify/mutation/stryker.config.mjs', ...(only ? ['--mutate', only] : [])];
process.exit(spawnSync('node', args, { cwd: root, stdio: 'inherit' }).status ?? 1);
