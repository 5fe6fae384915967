// Writes docs/checks.md, docs/metrics.md and docs/functions.md from the open lists and their examples.
import { writeFile } from 'node:fs/promises';
import { importBundled, inRepository } from '../build/importBundled.mjs';

const { pages } = await importBundled('tools/docs/pages.ts', 'docs');
for (const [name, text] of Object.entries(pages())) await writeFile(inRepository('docs', name), text);
