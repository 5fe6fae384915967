// Node cannot import TypeScript: esbuild makes a module of it first.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The path of a file of the repository. */
export const inRepository = (...parts) => path.join(root, ...parts);

/** How TypeScript of this machine is bundled: packages are left to Node, but for our own, which is TypeScript too. */
export const LOCAL = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  alias: { 'apps-script-host': inRepository('packages/apps-script-host/src') },
  charset: 'utf8',
};

/** What the TypeScript module at `entry` exports; `name` tells its bundle in build/ from others. */
export async function importBundled(entry, name) {
  const outfile = inRepository('build', `${name}.mjs`);
  await build({ ...LOCAL, entryPoints: [inRepository(entry)], outfile, logLevel: 'error' });
  return import(outfile);
}
