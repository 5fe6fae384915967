// One sample: a fresh process deals the rows, runs one contender once, and prints what it took.
import { contenders } from './contender';
import { dealtRows } from './dealtRows';

const [name = '', count = ''] = process.argv.slice(2);
const rows = dealtRows(Number(count));
const run = (await contenders[name]?.(rows)) ?? null;
console.log(JSON.stringify(run === null ? null : await timed(run)));

/** Wall-clock milliseconds, processor milliseconds of all threads, and the most memory the process held. */
async function timed(run: () => unknown) {
  globalThis.gc?.();
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await run();
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms, cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 };
}
