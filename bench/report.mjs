// The results as a table, as docs/benchmarks.md and as its chart.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bench } from './prepare.mjs';

const docs = path.join(path.dirname(bench), 'docs');
const ms = (value) => (value === null ? '—' : `${Math.round(value)} ms`);
const count = (value) => value.toLocaleString('en');

/** A Markdown table, one line for each size. */
export function table(results) {
  const lines = results.map(({ medians, spread, cpu }) => {
    const { rows, floorMs, buildMs, ratio, decimalMs, duckdbMs, rssMb } = medians;
    const [low, high] = spread.build;
    return `| ${count(rows)} | ${ms(floorMs)} | ${ms(buildMs)} (${Math.round(low)}–${Math.round(high)}) | ${ratio}× | ${cpu.ratio}× | ${ms(decimalMs)} | ${ms(duckdbMs)} | ${((buildMs * 1000) / rows).toFixed(1)} µs | ${Math.round(rssMb)} MB |`;
  });
  return [
    '| rows | floor | daily build (quartiles) | build ÷ floor | by processor time | decimal.js, money only | DuckDB, loaded | build, a row | memory |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}; load ${os.loadavg()[0].toFixed(1)} while measured`;
}

const START = '<!-- written by npm run bench -- --write -->';

/** Writes the measured part of docs/benchmarks.md, below its words, and the chart. */
export async function write(results) {
  const page = path.join(docs, 'benchmarks.md');
  const words = (await readFile(page, 'utf8')).split(START)[0];
  const measured = [
    START,
    '',
    `${machine()}; medians of ${results[0].samples} fresh processes.`,
    '',
    table(results),
    '',
  ];
  await writeFile(page, words + measured.join('\n'));
  await mkdir(path.join(docs, 'images'), { recursive: true });
  await writeFile(path.join(docs, 'images/benchmarks.svg'), chart(results.at(-1).medians));
}

/** Bars of one size. */
function chart({ rows, floorMs, buildMs, decimalMs, duckdbMs }) {
  const bars = [
    ['Floor by hand', floorMs, '#94a3b8'],
    ['РОП-контроль', buildMs, '#0f766e'],
    ['DuckDB, loaded', duckdbMs, '#94a3b8'],
    ['decimal.js, money only', decimalMs, '#94a3b8'],
  ].filter(([, value]) => value !== null);
  const longest = Math.max(...bars.map(([, value]) => value));
  const lines = bars.map(([name, value, color], at) => {
    const y = 44 + at * 30;
    const width = Math.max(2, Math.round((value / longest) * 380));
    return `  <text x="160" y="${y + 15}" text-anchor="end">${name}</text>
  <rect x="170" y="${y}" width="${width}" height="20" rx="3" fill="${color}"/>
  <text x="${178 + width}" y="${y + 15}">${ms(value)}</text>`;
  });
  const height = 54 + bars.length * 30;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#334155">
  <rect width="640" height="${height}" fill="#fff"/>
  <text x="16" y="26" font-size="15" font-weight="600">One daily build over ${count(rows)} deals</text>
${lines.join('\n')}
</svg>
`;
}
