import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

const FOLDER = path.resolve(__dirname, '..');

/** What the example of the README prints. */
function printed(): readonly unknown[] {
  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
  const contents = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const stdin = { contents, resolveDir: FOLDER, loader: 'ts' } as const;
  const external = ['hyperformula', 'esbuild'];
  const built = buildSync({ stdin, bundle: true, write: false, format: 'cjs', platform: 'node', external });
  const lines: unknown[] = [];
  const run = new Function('require', 'console', built.outputFiles[0]?.text ?? '') as (...given: unknown[]) => void;
  run(createRequire(path.join(FOLDER, 'package.json')), { log: (line: unknown) => lines.push(line) });
  return lines;
}

test('the example of the README prints what it says', () => {
  expect(printed()).toEqual([3, '3 of 8 hours today.', true]);
});
