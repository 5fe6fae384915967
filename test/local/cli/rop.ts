import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one command said, and its exit status. */
export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = JSON.stringify(pathToFileURL(path.resolve('build/local/rop.mjs')).href);
const ONE = `import { main } from ${MAIN}; process.exitCode = await main(process.argv.slice(1));`;
const MANY = `
import { main } from ${MAIN};
const answers = [];
const write = process.stdout.write.bind(process.stdout);
for (const args of JSON.parse(process.argv[1])) {
  const said = { out: '', err: '' };
  process.stdout.write = (text) => ((said.out += text), true);
  process.stderr.write = (text) => ((said.err += text), true);
  answers.push({ status: await main(args), ...said });
}
write(JSON.stringify(answers));
`;

function node(script: string, args: readonly string[], input: string): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, out: stdout, err: stderr };
}

/** The built command line in a process of its own, as `npm run rop -- …` starts it once the build is fresh. */
export function rop(args: readonly string[], input = ''): Answer {
  return node(ONE, args, input);
}

/** Several commands one after another in one process. */
export function ropEach(commands: readonly (readonly string[])[]): readonly Answer[] {
  const { out, err } = node(MANY, [JSON.stringify(commands)], '');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as Answer[];
}

/** The last line that was printed, which is JSON. */
export function lastJson({ out }: Answer): Record<string, unknown> {
  return JSON.parse(out.trim().split('\n').pop() ?? '') as Record<string, unknown>;
}
