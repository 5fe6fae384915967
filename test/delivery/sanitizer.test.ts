import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

const MODULE = pathToFileURL(path.resolve('tools/build/sanitizer.mjs')).href;

/** What the gate finds in a script, in a process of its own: it is a module of Node's. */
function misread(code: string): unknown {
  const script = `import { misread } from ${JSON.stringify(MODULE)};
    import { readFileSync } from 'node:fs';
    console.log(JSON.stringify(misread(readFileSync(0, 'utf8'))));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: code,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

describe('15.8 what HtmlService would cut out of a page', () => {
  test.each([
    ['a comment sign in a template literal', 'const a = `http://x`; b();', ['//x`; b();']],
    ['a block comment begun in a template literal', 'const a = `/*`; b();', ['/*`; b();']],
    ['a comment', 'a(); // why', ['// why']],
    [
      'a slash in a template literal, as a regular expression to the end of a long line',
      `a = \`=/\`;${'b();'.repeat(60)}`,
      [`/\`;${'b();'.repeat(60)}`.slice(0, 60)],
    ],
    ['signs of comments in strings', `a = 'http://x'; b = "/* */"; c = 'it\\'s // fine';`, []],
    ['a division', 'a = b / c / d; e = f() / 2; g = h[0] / 3;', []],
    ['a regular expression with a slash in a class', 'a = b.replace(/[/"]/g, c); return /x\\/y/.test(d);', []],
  ])('%s', (_, code, found) => {
    expect(misread(code)).toEqual(found);
  });

  test.each(['sidebar', 'setUp', 'payments'])('nothing of the page «%s», which has no template literals', (name) => {
    const html = readFileSync(`dist/${name}.html`, 'utf8');
    expect(html).not.toContain('`');
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.map(misread)).toEqual(scripts.map(() => []));
  });

  test('a page built with template literals would be refused', () => {
    const source = 'export const link = (id: string) => `https://x.example/${id}`;';
    const built = buildSync({ stdin: { contents: source, loader: 'ts' }, write: false, target: 'es2020' });
    expect(misread(built.outputFiles[0]?.text ?? '')).not.toEqual([]);
  });
});
