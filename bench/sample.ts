// One sample: a fresh process deals the rows, runs one contender once, and prints what it took.
import { contenders } from './contender';
import type { OwnTime } from './contender';
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
  const given = await run();
  const elapsed = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  const ms = isOwnTime(given) ? given.ms : elapsed;
  return { ms, cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 };
}

function isOwnTime(given: unknown): given is OwnTime {
  return typeof given === 'object' && given !== null && 'ms' in given;
}
