import { parseArgs } from 'node:util';
import { buildIfStale } from '../build/build.mjs';
import { importBundled } from '../build/importBundled.mjs';

const OPTIONS = {
  seed: { type: 'string' },
  only: { type: 'string', default: '' },
  share: { type: 'string', default: '1' },
};

/** One kind of inputs: its figures, and what broke it. */
function tried({ name, check }, inputs, seed) {
  const began = Date.now();
  const outcome = (failures) => ({ name, inputs, failures, seconds: (Date.now() - began) / 1000 });
  try {
    check(inputs, seed);
    return outcome(0);
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return outcome(1);
  }
}

/** The long run of test/fuzz, at least 100,000 generated inputs, from a seed of its own each time. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  await buildIfStale();
  const { KINDS } = await importBundled('test/fuzz/kinds.ts', 'fuzz');
  const kinds = KINDS.filter(({ name }) => name.includes(values.only));
  const runs = kinds.map((kind) => tried(kind, Math.ceil(kind.long * Number(values.share)), seed));
  const sum = (field) => runs.reduce((total, each) => total + each[field], 0);
  const total = {
    name: `all, seed ${seed}`,
    inputs: sum('inputs'),
    failures: sum('failures'),
    seconds: sum('seconds'),
  };
  for (const { name, inputs, failures, seconds } of [...runs, total])
    console.log(`${name.padEnd(40)} ${String(inputs).padStart(8)} inputs ${failures} failed ${seconds.toFixed(1)} s`);
  return total.failures === 0;
}
