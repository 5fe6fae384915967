import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundle, type Bundle } from 'apps-script-host';

/** The repository: this file is bundled into build/local. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder with the page's script and styles. */
export const PAGE_ASSETS = path.join(ROOT, 'build/page');

/** What clasp would push. */
export const builtBundle = (): Bundle => loadBundle(path.join(ROOT, 'dist'));

/** The script that reads a workbook for the warehouse. */
export const warehouseBundle = (): Bundle => loadBundle(path.join(ROOT, 'build/warehouse'));
