// `node bench/sidebarPaint.mjs [FINDINGS]`, after `npm run build`: how soon the sidebar shows its lists once it has the
// data, in a real Chromium; medians of fresh pages.
import { importBundled } from '../tools/build/importBundled.mjs';

const SAMPLES = 9;
const findings = Number(process.argv[2] ?? 2000);
const { measurePaint } = await importBundled('test/browser/sidebarPaint.ts', 'sidebarPaint');
const times = await measurePaint(findings, SAMPLES);
const median = (part) => times.map((one) => one[part]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
console.log(
  `${findings} findings, medians of ${SAMPLES}: first paint ${median('first').toFixed(0)} ms after the data, ` +
    `the list of findings ${median('attention').toFixed(0)} ms after a click, ` +
    `a filter ${median('filter').toFixed(0)} ms.`,
);
