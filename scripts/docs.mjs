// Writes docs/checks.md, docs/metrics.md and docs/functions.md from the open lists and their examples.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outfile = path.join(root, 'build/docs.mjs');

await build({
  entryPoints: [path.join(root, 'scripts/docs/pages.ts')],
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
});
const { pages } = await import(`${outfile}?${Date.now()}`);
for (const [name, text] of Object.entries(pages())) await writeFile(path.join(root, 'docs', name), text);
