// `npm run mutation [-- src/domain/money.ts,…]`: how many small faults, put into the domain one by one, its tests notice.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOwn } from '../scripts/installOwn.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(folder);

/** One test file that imports all the domain's: the modules are loaded once a fault, not once a fault and file. */
function writeAllTests() {
  const tests = readdirSync(path.join(root, 'test/domain'), { recursive: true }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  const imports = tests
    .sort()
    .map((name) => `import '../../test/domain/${name.slice(0, -3).replaceAll('\\', '/')}';\n`);
  mkdirSync(path.join(folder, 'build'), { recursive: true });
  writeFileSync(path.join(folder, 'build/domain.test.ts'), imports.join(''));
}

if (!installOwn(folder)) {
  console.error('StrykerJS could not be installed: the npm registry did not answer.');
  process.exit(1);
}
writeAllTests();
const [only] = process.argv.slice(2);
const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const args = [stryker, 'run', 'mutation/stryker.config.mjs', ...(only ? ['--mutate', only] : [])];
process.exit(spawnSync('node', args, { cwd: root, stdio: 'inherit' }).status ?? 1);
