import { execFile } from 'node:child_process';
import { mkdtempSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';

const LOCK_MODULE = pathToFileURL(path.resolve('tools/build/buildLock.mjs')).href;
const run = promisify(execFile);

let folder = '';
const file = (name: string): string => path.join(folder, name);

/** A process that writes `in`, waits, and writes `out`, under the lock. */
async function work(): Promise<void> {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { underLock } from ${JSON.stringify(LOCK_MODULE)};
    await underLock(${JSON.stringify(file('lock'))}, async () => {
      appendFileSync(${JSON.stringify(file('log'))}, 'in ');
      await new Promise((done) => setTimeout(done, 100));
      appendFileSync(${JSON.stringify(file('log'))}, 'out ');
    });`;
  await run(process.execPath, ['--input-type=module', '-e', script]);
}

describe('commands that find the build stale at the same time', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  });

  test('build one after another', async () => {
    await Promise.all([work(), work(), work()]);
    expect(readFileSync(file('log'), 'utf8')).toBe('in out in out in out ');
    expect(existsSync(file('lock'))).toBe(false);
  });

  test('do not wait for one that was ended in the middle of its build', async () => {
    const ended = run(process.execPath, ['-e', '']);
    await ended;
    writeFileSync(file('lock'), String(ended.child.pid));
    await work();
    expect(readFileSync(file('log'), 'utf8')).toBe('in out ');
  });

  test('nor for one that was ended before it left its name', async () => {
    writeFileSync(file('lock'), '');
    utimesSync(file('lock'), 0, 0);
    await work();
    expect(readFileSync(file('log'), 'utf8')).toBe('in out ');
  });
});
