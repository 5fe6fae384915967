// `node bench/warehouse.mjs [books] [rows of a book] [generated]`: books loaded into DuckDB by the warehouse's own SQL, and every
// figure asked for: the table of docs/scale.md. So many books are generated, judged and written as lines; the others are theirs
// under ids of their own, copied inside the engine, so that ten million deals take a quarter of an hour and not a whole one.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';
import { LOCAL } from '../tools/build/importBundled.mjs';
import { bench, install, printedBy } from './prepare.mjs';

const [books = 50, rows = 200_000, generated = 10] = process.argv.slice(2).map(Number);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const say = (text) => console.error(text);

install(say);
await build({
  ...LOCAL,
  entryPoints: ['warehouseBook.ts', 'warehouseSql.ts'].map((name) => path.join(bench, name)),
  outdir: path.join(bench, 'build'),
  outExtension: { '.js': '.mjs' },
});
const { tables, tablesDdl, viewStatements, settleStatements } = await import('./build/warehouseSql.mjs');
const { DuckDBInstance } = createRequire(import.meta.url)('@duckdb/node-api');

const folder = mkdtempSync(path.join(tmpdir(), 'rop-scale-'));
const timed = async (run) => {
  const began = performance.now();
  const result = await run();
  return [performance.now() - began, result];
};

/** The lines of a book once more as another book's, of no history in common. */
async function copyBook(run, from, to) {
  const load = `'load-${to}' AS load_id, 'book-${to}' AS book_id`;
  const own = {
    deal_keys: `${load}, 'load-${to}' AS row_load`,
    load_marks: `${load}, mark || '-${to}' AS mark`,
    loads: `${load}, 'book-${to}' AS title, 'branch ${to % 10}' AS branch`,
  };
  for (const table of tables)
    await run(
      `INSERT INTO rop.${table} SELECT * REPLACE (${own[table] ?? load}) FROM rop.${table} WHERE load_id = 'load-${from}'`,
    );
}

try {
  const instance = await DuckDBInstance.create(path.join(folder, 'warehouse.duckdb'));
  const connection = await instance.connect();
  const run = (sql) => connection.run(sql.replace(/^(PARTITION|CLUSTER) BY .*$/gm, ''));
  await run(tablesDdl());
  for (const statement of viewStatements()) await run(statement);
  const total = { judgedMs: 0, writtenMs: 0, loadedMs: 0, copiedMs: 0, bytes: 0 };
  for (let book = 0; book < generated; book += 1) {
    const lines = path.join(folder, 'lines');
    const { judgedMs, writtenMs, bytes } = printedBy('warehouseBook.mjs', lines, book, rows);
    const [loadedMs] = await timed(async () => {
      for (const file of readdirSync(lines))
        await run(
          `COPY rop.${file.replace('.ndjson', '')} FROM '${path.join(lines, file)}' (FORMAT json, ARRAY false)`,
        );
    });
    rmSync(lines, { recursive: true });
    total.judgedMs += judgedMs;
    total.writtenMs += writtenMs;
    total.loadedMs += loadedMs;
    total.bytes += bytes;
    for (let copy = book + generated; copy < books; copy += generated) {
      const [copiedMs] = await timed(() => copyBook(run, book, copy));
      total.copiedMs += copiedMs;
    }
    say(
      `book ${book + 1} of ${generated}: judged ${seconds(judgedMs)}, written ${seconds(writtenMs)}, loaded ${seconds(loadedMs)}`,
    );
  }
  const lines = [
    `| ${(books * rows).toLocaleString('en')} deals of ${books} books | took |`,
    '|---|---|',
    `| ${(generated * rows).toLocaleString('en')} of them read and judged by the add-on's rules | ${seconds(total.judgedMs)} |`,
    `| written as ${(total.bytes / 1e9).toFixed(1)} GB of newline-delimited JSON | ${seconds(total.writtenMs)} |`,
    `| loaded | ${seconds(total.loadedMs)} |`,
    `| the others, copied inside the engine under ids of their own | ${seconds(total.copiedMs)} |`,
  ];
  for (const statement of settleStatements()) {
    const name = /TABLE rop\.(\w+)/.exec(statement)?.[1];
    const [ms] = await timed(() => run(statement));
    if (ms > 500) lines.push(`| settled: \`${name}\` | ${seconds(ms)} |`);
  }
  const ask = async (what, sql) => {
    const [ms, reader] = await timed(() => connection.runAndReadAll(sql));
    lines.push(`| ${what}: ${reader.currentRowCount.toLocaleString('en')} lines | ${seconds(ms)} |`);
  };
  await ask('every metric of the company, by month', "SELECT * FROM rop.metrics WHERE level = 'company'");
  await ask('sales of every branch, by month', "SELECT * FROM rop.metrics_sales WHERE level = 'branch'");
  await ask('first responses of every manager, by month', "SELECT * FROM rop.metrics_response WHERE level = 'manager'");
  await ask('every metric of every manager, book, branch and the company, by month', 'SELECT * FROM rop.metrics');
  await ask('when the money comes, by week', "SELECT * FROM rop.report_cash WHERE level = 'company'");
  await ask('who pays on time, by client', "SELECT * FROM rop.report_discipline WHERE level = 'company'");
  await ask('who has gone quiet', "SELECT * FROM rop.report_quiet WHERE level = 'company'");
  await ask('the steps of the funnel of every branch', "SELECT * FROM rop.report_steps WHERE level = 'branch'");
  await ask(
    "the company's discounts by group, client and rung",
    "SELECT * FROM rop.report_discounts WHERE level = 'company'",
  );
  const { size } = statSync(path.join(folder, 'warehouse.duckdb'));
  lines.push(`| the database on the disk | ${(size / 1e9).toFixed(1)} GB |`);
  console.log(lines.join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
