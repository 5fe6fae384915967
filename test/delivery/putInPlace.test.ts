import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';

const MODULE = JSON.stringify(pathToFileURL(path.resolve('tools/build/putInPlace.mjs')).href);
const run = promisify(execFile);

let folder = '';
const file = (...names: string[]): string => path.join(folder, ...names);
const quoted = (...names: string[]): string => JSON.stringify(file(...names));

async function runScript(script: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return stdout;
}

/** Builds `times` times: each puts a script as long as a real one and an asset in a folder of its own in place. */
const build = (times: number): Promise<string> =>
  runScript(`
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { putInPlace } from ${MODULE};
    for (let at = 0; at < ${String(times)}; at += 1) {
      mkdirSync(${quoted('made', 'assets')}, { recursive: true });
      writeFileSync(${quoted('made', 'Code.js')}, String(at % 10).repeat(400_000));
      writeFileSync(${quoted('made', 'assets', 'page.js')}, String(at));
      await putInPlace(${quoted('made')}, ${quoted('dist')});
    }
    writeFileSync(${quoted('done')}, '');`);

/** Reads the script over and over until the builds are done: how many reads found none, or half of one. */
const readUntilDone = (): Promise<string> =>
  runScript(`
    import { existsSync, readFileSync } from 'node:fs';
    let reads = 0;
    let broken = 0;
    while (!existsSync(${quoted('done')})) {
      reads += 1;
      try {
        const text = readFileSync(${quoted('dist', 'Code.js')}, 'utf8');
        if (text !== text[0].repeat(400_000)) broken += 1;
      } catch {
        broken += 1;
      }
    }
    console.log(JSON.stringify({ hasRead: reads > 0, broken }));`);

describe('a build that replaces another', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  });

  test('shows a command that reads meanwhile the old script or the new one, whole, at every moment of 200 builds', async () => {
    mkdirSync(file('dist'));
    writeFileSync(file('dist', 'Code.js'), 'x'.repeat(400_000));
    const [told] = await Promise.all([readUntilDone(), build(200)]);
    expect(JSON.parse(told)).toEqual({ hasRead: true, broken: 0 });
  });

  test('leaves nothing that it did not make', async () => {
    mkdirSync(file('dist', 'assets'), { recursive: true });
    writeFileSync(file('dist', 'assets', 'gone.js'), '');
    await build(1);
    expect(existsSync(file('dist', 'assets', 'gone.js'))).toBe(false);
    expect(readFileSync(file('dist', 'assets', 'page.js'), 'utf8')).toBe('0');
  });
});
