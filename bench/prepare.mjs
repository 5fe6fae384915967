// What the benchmark needs before it can time anything.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installOwn } from '../tools/build/installOwn.mjs';

export const bench = path.dirname(fileURLToPath(import.meta.url));

/** Installs the comparators on first use; without any network the benchmark goes on without them. */
export function install(say) {
  const isThere = installOwn(bench, () => say('Installing what the product is compared with…'));
  if (!isThere) say('They could not be installed: their figures are left out.');
}

/** The product's modules and the contenders, as esbuild bundles them for Google. */
export async function bundle() {
  await build({
    entryPoints: ['sample.ts', 'functions.ts', 'large.ts', 'sidebarCalls.ts', 'triggers.ts'].map((name) =>
      path.join(bench, name),
    ),
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

/** What a bundled module prints, in a process of its own. */
export function printedBy(name, ...args) {
  const all = ['--expose-gc', path.join(bench, 'build', name), ...args.map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}
