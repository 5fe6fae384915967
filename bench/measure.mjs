// Medians of fresh processes. The contenders take turns, so that a busy minute of the machine falls on all of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bench } from './prepare.mjs';

const CONTENDERS = ['floor', 'build', 'decimal', 'duckdb'];

function sample(contender, rows) {
  const args = ['--expose-gc', path.join(bench, 'build/sample.mjs'), contender, String(rows)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${contender}: ${stderr}`);
  return JSON.parse(stdout);
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

const rounded = (value, digits = 1) => Number(value.toFixed(digits));

/** Samples of every contender for one size: the medians that `--json` prints, and each one's spread. */
export function measure(rows, count) {
  const samples = new Map(CONTENDERS.map((contender) => [contender, []]));
  for (let round = 0; round < count; round += 1) {
    for (const contender of CONTENDERS) {
      const taken = sample(contender, rows);
      if (taken !== null) samples.get(contender).push(taken);
    }
  }
  const median = (contender, field) => {
    const taken = samples.get(contender);
    return taken.length === 0
      ? null
      : rounded(
          quantile(
            taken.map((each) => each[field]),
            0.5,
          ),
        );
  };
  const spread = Object.fromEntries(
    [...samples].map(([contender, taken]) => [
      contender,
      taken.length === 0
        ? null
        : [0.25, 0.75].map((share) =>
            rounded(
              quantile(
                taken.map(({ ms }) => ms),
                share,
              ),
            ),
          ),
    ]),
  );
  const floorMs = median('floor', 'ms');
  const buildMs = median('build', 'ms');
  const medians = {
    rows,
    floorMs,
    buildMs,
    ratio: rounded(buildMs / floorMs, 2),
    decimalMs: median('decimal', 'ms'),
    duckdbMs: median('duckdb', 'ms'),
    // The workbook of formulas is timed where LibreOffice is installed; it is no part of the comparators' install.
    libreofficeMs: null,
    rssMb: median('build', 'rssMb'),
  };
  const cpu = { floor: median('floor', 'cpuMs'), build: median('build', 'cpuMs') };
  return { medians, spread, cpu: { ...cpu, ratio: rounded(cpu.build / cpu.floor, 2) }, samples: count };
}
