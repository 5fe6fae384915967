// Makes the README's pictures from the running page: `node tools/build/screenshot.mjs` after `npm run build`.
import { importBundled, inRepository } from './importBundled.mjs';

const { takeScreenshots } = await importBundled('test/browser/screenshots.ts', 'screenshots');
await takeScreenshots(inRepository('docs/images'));
