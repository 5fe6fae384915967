import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const BLOCK = /^```sh\n([\s\S]*?)^```/gm;
/** What installs, serves for good or runs these very tests is not run by one of them. */
const ASIDE = /^npm (ci|start|test)\b/;

interface Command {
  readonly line: string;
  /** Without what the shell passes over. */
  readonly bare: string;
}

/** The commands of a paper's blocks, in order. */
function commandsOf(paper: string): Command[] {
  const blocks = [...readFileSync(paper, 'utf8').matchAll(BLOCK)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.trim().split('\n')).filter((line) => !ASIDE.test(line));
  return lines.map((line) => ({ line, bare: line.replace(/\s+#.*$/, '') }));
}

/** A folder in which npm finds this project: what the commands write stays in it. */
const folder = mkdtempSync(path.join(tmpdir(), 'rop-readme-'));
copyFileSync('package.json', path.join(folder, 'package.json'));
for (const name of ['tools', 'packages', 'node_modules', 'test'])
  symlinkSync(path.resolve(name), path.join(folder, name));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const english = commandsOf('README.md');

describe('the commands of README.md, one after another', () => {
  const said = english.map(({ line }) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    return [line, { status, stdout, stderr }] as const;
  });

  test('are there', () => {
    expect(english.map(({ bare }) => bare.replace(/.*rop -- /, '').split(' ')[0])).toEqual(
      expect.arrayContaining(['demo', 'report', 'run', 'call', 'help']),
    );
  });

  test.each(said)('%s', (_, answer) => {
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(answer.stdout).not.toBe('');
  });

  test('say what they are for', () => {
    const outOf = (word: string): string => said.find(([line]) => line.includes(word))?.[1].stdout ?? '';
    expect(JSON.parse(outOf('rop -- report'))).toMatchObject({ deals: 400 });
    expect(JSON.parse(outOf('--ledger').trim().split('\n').pop() ?? '')).toMatchObject({ writes: expect.any(Number) });
    expect(JSON.parse(outOf('rop -- call'))).toEqual({ result: 0.05 });
  });
});

test('README.ru.md has the same commands', () => {
  expect(commandsOf('README.ru.md').map(({ bare }) => bare)).toEqual(english.map(({ bare }) => bare));
});

test('a reader who has had enough ends a command quietly', () => {
  const input = '{"fn":"ROP_MARGIN","args":[62000,58900]}\n'.repeat(5000);
  const command = 'npm run -s rop -- call | head -1';
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', input });
  expect({ stdout, stderr }).toEqual({ stdout: '{"result":0.05}\n', stderr: '' });
});
