// `npm run fuzz [-- --seed N --only WORDS --share 0.1]`: the long run of test/fuzz, at least 100,000 generated inputs.
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build/build.mjs';
import { importBundled } from '../build/importBundled.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, share: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const share = Number(values.share ?? 1);

await buildIfStale();
const { KINDS } = await importBundled('test/fuzz/kinds.ts', 'fuzz');

/** One kind of inputs: its figures, and what broke it. */
function run({ name, long, check }) {
  const inputs = Math.ceil(long * share);
  const began = Date.now();
  try {
    check(inputs, seed);
    return { name, inputs, failures: 0, seconds: (Date.now() - began) / 1000 };
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return { name, inputs, failures: 1, seconds: (Date.now() - began) / 1000 };
  }
}

const runs = KINDS.filter(({ name }) => name.includes(values.only ?? '')).map(run);
const sum = (field) => runs.reduce((total, each) => total + each[field], 0);
const total = { name: `all, seed ${seed}`, inputs: sum('inputs'), failures: sum('failures'), seconds: sum('seconds') };
for (const { name, inputs, failures, seconds } of [...runs, total])
  console.log(`${name.padEnd(40)} ${String(inputs).padStart(8)} inputs ${failures} failed ${seconds.toFixed(1)} s`);
process.exitCode = total.failures === 0 ? 0 : 1;
