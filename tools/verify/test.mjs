// The one test command: types (domain first), lint, build, tests, then that the generated files are the committed ones.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';

/** Generated beside the code that reads it. */
const SIGNATURES = 'packages/apps-script-host/src/services/runtime/signatures.ts';
/** Where no two files may import each other. */
const CRUISED = ['src', 'packages/apps-script-host/src', 'test', 'packages/apps-script-host/test', 'tools', 'bench'];

mkdirSync('build', { recursive: true });

const run = (title, command, args) => {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${title}: failed`);
    process.exit(status ?? 1);
  }
};

run('types', 'npx', ['tsc', '-b']);
run('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
run('circles', 'npx', ['depcruise', '--config', '.dependency-cruiser.mjs', ...CRUISED]);
run('format', 'npx', ['prettier', '--check', '.', '--log-level', 'warn']);
run('build', 'node', ['tools/build/build.mjs']);
// The warehouse's SQL is tried on an engine that the product itself does not need.
run('engine', 'node', ['tools/build/installOwn.mjs', 'bench']);
run('tests', 'npx', ['jest', '--maxWorkers=2', '--json', '--outputFile=build/jest.json']);
run('generated files', 'node', ['tools/docs/docs.mjs']);
// Outside a clone (an unpacked archive) there is nothing to compare with.
if (existsSync('.git'))
  run('generated files are committed', 'git', ['diff', '--exit-code', '--stat', '--', 'docs', SIGNATURES]);
