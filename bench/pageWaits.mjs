// What a person waits for at the page of `npm start`: how long its server works for each thing that the page asks.
import { buildIfStale } from '../tools/build/build.mjs';
import { importBundled } from '../tools/build/importBundled.mjs';

/** So many deals make a file of 20 MB. */
const OF_A_BIG_FILE = 192_000;

const seconds = (ms) => `${ms.toFixed(0)} ms`;

/** The waits over a demo of so many deals, and of a big file, in Markdown. */
export async function pageWaits(rows) {
  await buildIfStale();
  const measured = await importBundled('bench/pageWaits.ts', 'pageWaits');
  const each = await measured.pageWaits(rows, false);
  const kept = await measured.pageWaits(rows, true);
  const lines = kept.map((wait, at) => [wait, seconds(each[at].cpuMs), `${(each[at].cpuMs / wait.cpuMs).toFixed(1)}×`]);
  lines.push([await measured.openWait(OF_A_BIG_FILE), '', '']);
  const told = lines.map(([{ what, cpuMs, ms, bytes }, apart, ratio]) =>
    [what, apart, seconds(cpuMs), ratio, seconds(ms), `${(bytes / 1e6).toFixed(2)} MB`].join(' | '),
  );
  const title = `| ${rows.toLocaleString('en')} deals | a world for each run: processor | worlds kept: processor | ratio | waited | answer |`;
  return [title, '| --- | --- | --- | --- | --- | --- |', ...told.map((line) => `| ${line} |`)].join('\n');
}
