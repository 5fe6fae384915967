import { parseArgs } from 'node:util';
import { buildIfStale } from '../build/build.mjs';
import { importBundled } from '../build/importBundled.mjs';

const text = (value) => ({ type: 'string', default: value });

/** The fault matrix: every kind of fault at every service call of every entry that writes, each begun again and compared. */
export async function run(args) {
  const { values } = parseArgs({ args, options: { entry: text(''), kind: text(''), every: text('1') } });
  await buildIfStale();
  const { faultTable } = await importBundled('test/addon/faults/table.ts', 'faults');
  const lines = faultTable({ ...values, every: Number(values.every) });
  let next = lines.next();
  for (; !next.done; next = lines.next()) console.log(next.value);
  for (const harm of next.value) console.error(JSON.stringify(harm));
  return next.value.length === 0;
}
