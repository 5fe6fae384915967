// Writes what is derived from the open lists, their examples, the lockfile and Google's published types.
import { writeFile } from 'node:fs/promises';
import { importBundled, inRepository } from '../build/importBundled.mjs';

const { pages } = await importBundled('tools/docs/pages.ts', 'docs');
for (const [name, text] of Object.entries(pages())) await writeFile(inRepository(name), text);
