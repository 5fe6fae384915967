// `npm run bench`: how long one daily build computes, against a hand-tight floor, decimals in every row, DuckDB and, where
// it is installed, LibreOffice.
//   --rows N        one size instead of a curve from 10,000 to 400,000
//   --samples N     fresh processes for the floor and the build, 7 unless told
//   --json          prints one object of medians for --rows and nothing else
//   --large         instead: a workbook of --rows deals (100,000 unless told) through the host, by its ledger
//   --triggers      instead: what a day of five people who edit takes of each account's trigger time
//   --page          instead: what a person waits for at the page, over --rows deals (5,000 unless told) and a big file
//   --write         puts the results into docs/benchmarks.md and its charts
import { parseArgs } from 'node:util';
import { large } from './large.mjs';
import { pageWaits } from './pageWaits.mjs';
import { bundle, install } from './prepare.mjs';
import { ALL, measure, QUICK } from './measure.mjs';
import { table, write, writeLarge, writeTriggers } from './report.mjs';
import { triggers } from './triggers.mjs';

/** The sizes of the curve; every contender is measured at three of them. */
const CURVE = [10_000, 25_000, 50_000, 100_000, 200_000, 400_000];
const COMPARED = [10_000, 100_000, 400_000];

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    samples: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    triggers: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const say = values.json ? () => undefined : (text) => console.log(text);

async function computing() {
  const sizes = values.rows === undefined ? CURVE : [Number(values.rows)];
  install(say);
  await bundle();
  const results = sizes.slice(0, values.json ? 1 : undefined).map((rows) => {
    say(`${rows.toLocaleString('en')} rows, ${values.samples} samples…`);
    const contenders = values.rows !== undefined || COMPARED.includes(rows) ? ALL : QUICK;
    return measure(rows, Number(values.samples), contenders);
  });
  if (values.json) console.log(JSON.stringify(results[0].medians));
  else say(`\n${table(results)}`);
  if (values.write) await write(results);
}

if (values.page) {
  say(await pageWaits(Number(values.rows ?? 5000)));
  process.exit();
} else if (values.triggers) {
  const measured = await triggers();
  say(measured);
  if (values.write) await writeTriggers(measured);
} else if (values.large) {
  const measured = await large(Number(values.rows ?? 100_000));
  say(measured);
  if (values.write) await writeLarge(measured);
} else await computing();
