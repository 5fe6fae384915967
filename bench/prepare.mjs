// What the benchmark needs before it can time anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const bench = path.dirname(fileURLToPath(import.meta.url));
const DONE = path.join(bench, 'node_modules/.installed');

/**
 * Installs the comparators on first use: by `npm install`, since `npm ci` refuses a lockfile without the packages of every
 * platform, which a registry may lack. Without any network the benchmark goes on without them.
 */
export function install(say) {
  if (existsSync(DONE)) return;
  say('Installing what the product is compared with…');
  const { status } = spawnSync('npm', ['install', '--no-save', '--silent'], {
    cwd: bench,
    shell: process.platform === 'win32',
  });
  if (status !== 0) return say('They could not be installed: their figures are left out.');
  mkdirSync(path.dirname(DONE), { recursive: true });
  writeFileSync(DONE, '');
}

/** The product's modules and the contenders, as esbuild bundles them for Google. */
export async function bundle() {
  await build({
    entryPoints: [path.join(bench, 'sample.ts')],
    outdir: path.join(bench, 'build'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}
