// Makes the README's pictures from the running page: `node scripts/screenshot.mjs` after `npm run build`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outfile = path.join(root, 'build/shots.mjs');

await build({
  entryPoints: [path.join(root, 'test/browser/screenshots.ts')],
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const { takeScreenshots } = await import(outfile);
await takeScreenshots(path.join(root, 'docs/images'));
