// `npm run bench`: how long one daily build computes, against a hand-tight floor, decimals in every row and DuckDB.
//   --rows N        one size instead of 10,000, 100,000 and 400,000
//   --samples N     fresh processes for each figure, 7 unless told
//   --json          prints one object of medians for --rows and nothing else
//   --write         puts the results into docs/benchmarks.md and its chart
import { parseArgs } from 'node:util';
import { bundle, install } from './prepare.mjs';
import { measure } from './measure.mjs';
import { table, write } from './report.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    samples: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const say = values.json ? () => undefined : (text) => console.log(text);
const sizes = values.rows === undefined ? [10_000, 100_000, 400_000] : [Number(values.rows)];
if (values.json) sizes.splice(1);

install(say);
await bundle();
const results = [];
for (const rows of sizes) {
  say(`${rows.toLocaleString('en')} rows, ${values.samples} samples…`);
  results.push(measure(rows, Number(values.samples)));
}
if (values.json) console.log(JSON.stringify(results[0].medians));
else say(`\n${table(results)}`);
if (values.write) await write(results);
