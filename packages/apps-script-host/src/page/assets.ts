import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Found as Node finds the package: this file may be bundled into another, far from the client. */
const clientFolder = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('apps-script-host/page')), 'client');

/** The grid can hyphenate seventy languages; a spreadsheet's cells are not hyphenated. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(bundler) {
    bundler.onLoad({ filter: /engine-render.lib.es.[a-z0-9-]+-[A-Za-z0-9_-]{8}\.js$/ }, () => ({
      contents: 'export default {}',
    }));
  },
};

/** Builds the page into `folder`: the client with the grid, its styles, the sandbox's `google.script`. */
export async function buildPageAssets(folder: string): Promise<void> {
  // Whoever only serves a page that is built needs no bundler.
  const { build } = await import('esbuild');
  const client = clientFolder();
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: client,
    entryPoints: { page: 'main.ts', googleScript: 'frames/googleScript.ts' },
    outdir: path.resolve(folder),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    plugins: [withoutHyphenation],
    logLevel: 'error',
  });
  await copyFile(path.join(client, 'index.html'), path.join(folder, 'index.html'));
}
