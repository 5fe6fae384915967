// `node bench/pageWaits.mjs [DEALS]`, after `npm run build`: how long the server of the page works for what a person waits for.
import { importBundled } from '../tools/build/importBundled.mjs';

const rows = Number(process.argv[2] ?? 5000);
const { pageWaits } = await importBundled('bench/pageWaits.ts', 'pageWaits');
const each = await pageWaits(rows, false);
const kept = await pageWaits(rows, true);
console.log(
  `| ${rows.toLocaleString('en')} deals | a world for each run: processor | worlds kept: processor | ratio | waited | answer |`,
);
console.log('|---|---|---|---|---|---|');
kept.forEach(({ what, cpuMs, ms, bytes }, at) => {
  const cells = [
    `${each[at].cpuMs.toFixed(0)} ms`,
    `${cpuMs.toFixed(0)} ms`,
    `${(each[at].cpuMs / cpuMs).toFixed(1)}×`,
  ];
  console.log(`| ${[what, ...cells, `${ms.toFixed(0)} ms`, `${(bytes / 1e6).toFixed(2)} MB`].join(' | ')} |`);
});
process.exit();
