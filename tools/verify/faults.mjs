// The fault matrix: every kind of fault at every service call of every entry that writes, each begun again and compared.
//   npm run faults -- [--entry NAME] [--kind cut|service|timeout|quota|permission|lock] [--every N]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { importBundled, inRepository } from '../build/importBundled.mjs';

const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({ options: { entry: text(''), kind: text(''), every: text('1') } });
spawnSync(process.execPath, [inRepository('scripts', 'build.mjs')], { stdio: 'inherit' });

const { faultTable } = await importBundled('test/addon/faults/table.ts', 'faults');
const lines = faultTable({ ...values, every: Number(values.every) });
let next = lines.next();
for (; !next.done; next = lines.next()) console.log(next.value);
for (const harm of next.value) console.error(JSON.stringify(harm));
process.exitCode = next.value.length === 0 ? 0 : 1;
