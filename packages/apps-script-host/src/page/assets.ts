import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const CLIENT = 'packages/apps-script-host/src/page/client';

/** The grid can hyphenate seventy languages; a spreadsheet's cells are not hyphenated. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(bundler) {
    bundler.onLoad({ filter: /engine-render.lib.es.[a-z0-9-]+-[A-Za-z0-9_-]{8}\.js$/ }, () => ({
      contents: 'export default {}',
    }));
  },
};

/** Builds the page of `npm start` into `folder`: the client with the grid, its styles, the sandbox's `google.script`. */
export async function buildPageAssets(folder: string, root = process.cwd()): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { page: `${CLIENT}/main.ts`, googleScript: `${CLIENT}/frames/googleScript.ts` },
    outdir: folder,
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
  await copyFile(path.join(root, CLIENT, 'index.html'), path.join(folder, 'index.html'));
}
