// Medians of fresh processes. The contenders take turns, so that a busy minute of the machine falls on all of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bench } from './prepare.mjs';

/** Those that every size is measured by. */
export const QUICK = ['floor', 'build'];
export const ALL = [...QUICK, 'decimal', 'duckdb', 'libreoffice'];

/** Samples that are enough of a comparator; LibreOffice takes a minute or two for a hundred thousand rows. */
const ENOUGH = { decimal: 3, duckdb: 3, libreoffice: 1 };
const LIBREOFFICE_ROWS = 100_000;

function sample(contender, rows) {
  const args = ['--expose-gc', path.join(bench, 'build/sample.mjs'), contender, String(rows)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${contender}: ${stderr}`);
  return JSON.parse(stdout);
}

function isDue(contender, rows, round) {
  if (contender === 'libreoffice' && rows > LIBREOFFICE_ROWS) return false;
  return round < (ENOUGH[contender] ?? Infinity);
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** Quantiles of one field of the samples of a contender; null where it cannot run. */
function summary(taken, field, share = 0.5) {
  if (taken === undefined || taken.length === 0) return null;
  return rounded(
    quantile(
      taken.map((each) => each[field]),
      share,
    ),
  );
}

/** Samples of the contenders for one size: the medians that `--json` prints, and what the page tells beside them. */
export function measure(rows, count, contenders = ALL) {
  const samples = new Map(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < count; round += 1) {
    for (const contender of contenders) {
      const taken = isDue(contender, rows, round) ? sample(contender, rows) : null;
      if (taken !== null) samples.get(contender).push(taken);
    }
  }
  const median = (contender, field = 'ms') => summary(samples.get(contender), field);
  const medians = {
    rows,
    floorMs: median('floor'),
    buildMs: median('build'),
    ratio: rounded(median('build') / median('floor'), 2),
    decimalMs: median('decimal'),
    duckdbMs: median('duckdb'),
    libreofficeMs: median('libreoffice'),
    rssMb: median('build', 'rssMb'),
  };
  const quartiles = [0.25, 0.75].map((share) => summary(samples.get('build'), 'ms', share));
  const cpuRatio = rounded(median('build', 'cpuMs') / median('floor', 'cpuMs'), 2);
  return { medians, quartiles, cpuRatio, samples: count };
}
