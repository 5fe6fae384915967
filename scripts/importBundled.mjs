// Node cannot import TypeScript: esbuild makes a module of it first.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The path of a file of the repository. */
export const inRepository = (...parts) => path.join(root, ...parts);

/** What the TypeScript module at `entry` exports; `name` tells its bundle in build/ from others. */
export async function importBundled(entry, name) {
  const outfile = inRepository('build', `${name}.mjs`);
  await build({
    entryPoints: [inRepository(entry)],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  });
  return import(outfile);
}
