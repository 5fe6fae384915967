// The one test command: types (domain first), lint, build, tests, then that the generated files are the committed ones.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';

/** Generated beside the code that reads it. */
const SIGNATURES = 'packages/apps-script-host/src/services/runtime/signatures.ts';
/** Where no two files may import each other. */
const CRUISED = ['src', 'packages/apps-script-host/src', 'test', 'packages/apps-script-host/test', 'tools', 'bench'];

mkdirSync('build', { recursive: true });

const SHELL = { shell: process.platform === 'win32' };

function stopUnless(status, title) {
  if (status === 0) return;
  console.error(`\n${title}: failed`);
  process.exit(status ?? 1);
}

function run(title, command, args) {
  console.log(`\n— ${title}`);
  stopUnless(spawnSync(command, args, { stdio: 'inherit', ...SHELL }).status, title);
}

/** Resolves to the exit status, with what was printed: steps beside each other must not print into each other. */
function started(title, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...SHELL });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', (error) => resolve({ title, status: 1, printed: error.message }));
    child.on('close', (status) => resolve({ title, status, printed }));
  });
}

/** Steps that need nothing of each other, on all cores. */
async function runBeside(...steps) {
  const ended = await Promise.all(steps.map((step) => started(...step)));
  for (const { title, status, printed } of ended) {
    console.log(`\n— ${title}\n${printed.trimEnd()}`.trimEnd());
    stopUnless(status, title);
  }
}

run('types', 'npx', ['tsc', '-b']);
await runBeside(
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['circles', 'npx', ['depcruise', '--config', '.dependency-cruiser.mjs', ...CRUISED]],
  ['format', 'npx', ['prettier', '--check', '.', '--log-level', 'warn']],
  ['build', 'node', ['tools/build/build.mjs']],
  // The warehouse's SQL is tried on an engine that the product itself does not need.
  ['engine', 'node', ['tools/build/installOwn.mjs', 'bench']],
);
run('tests', 'npx', ['jest', '--maxWorkers=2', '--json', '--outputFile=build/jest.json']);
run('generated files', 'node', ['tools/docs/docs.mjs']);
// Outside a clone (an unpacked archive) there is nothing to compare with.
if (existsSync('.git'))
  run('generated files are committed', 'git', ['diff', '--exit-code', '--stat', '--', 'docs', SIGNATURES]);
