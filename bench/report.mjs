// The results as tables, as the measured parts of docs/benchmarks.md and as its charts.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bars, curve } from './charts.mjs';
import { bench } from './prepare.mjs';

const docs = path.join(path.dirname(bench), 'docs');
const ms = (value) => (value === null ? '—' : `${Math.round(value)} ms`);
const count = (value) => value.toLocaleString('en');

/** A Markdown table, one line for each size. */
export function table(results) {
  const lines = results.map(({ medians, quartiles, cpuRatio }) => {
    const { rows, floorMs, buildMs, ratio, decimalMs, duckdbMs, libreofficeMs, rssMb } = medians;
    const [low, high] = quartiles.map(Math.round);
    return `| ${count(rows)} | ${ms(floorMs)} | ${ms(buildMs)} (${low}–${high}) | ${ratio}× | ${cpuRatio}× | ${ms(decimalMs)} | ${ms(duckdbMs)} | ${ms(libreofficeMs)} | ${((buildMs * 1000) / rows).toFixed(1)} µs | ${Math.round(rssMb)} MB |`;
  });
  return [
    '| rows | floor | daily build (quartiles) | build ÷ floor | by processor time | decimal.js, money only | DuckDB, loaded | LibreOffice, loaded | build, a row | memory |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}; load ${os.loadavg()[0].toFixed(1)} while measured`;
}

/** Puts lines between the two marks of a part of the page; its words stay. */
async function replacePart(name, lines) {
  const page = path.join(docs, 'benchmarks.md');
  const text = await readFile(page, 'utf8');
  const marks = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest = ''] = text.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  await writeFile(page, [before, marks[0], '\n\n', lines.join('\n'), '\n', marks[1], after].join(''));
}

/** Writes what was computed, and the charts. */
export async function write(results) {
  const samples = `${machine()}; medians of ${results[0].samples} fresh processes, of 3 for decimal.js and DuckDB, LibreOffice once.`;
  await replacePart('npm run bench -- --write', [samples, '', table(results), '']);
  await mkdir(path.join(docs, 'images'), { recursive: true });
  const middle = results.find(({ medians }) => medians.rows === 100_000) ?? results.at(-1);
  await writeFile(path.join(docs, 'images/benchmarks.svg'), bars(middle.medians));
  await writeFile(path.join(docs, 'images/growth.svg'), curve(results.map(({ medians }) => medians)));
}

/** Writes what a day of triggers takes. */
export async function writeTriggers(measured) {
  await replacePart('npm run bench -- --triggers --write', [measured]);
}

/** Writes what the large workbook took. */
export async function writeLarge(measured) {
  await replacePart('npm run bench -- --large --write', [`${machine()}.`, '', measured]);
}
