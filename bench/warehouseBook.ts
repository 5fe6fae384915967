import { mkdirSync, openSync, writeSync, closeSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { writeLoad } from '../src/warehouse/load';
import type { Line } from '../src/warehouse/table';
import { jsonLine } from '../src/warehouse/values';
import { build } from './build';
import { dealtRows } from './dealtRows';

/** Lines that are written at once. */
const TOGETHER = 2000;

/** Prints to `folder` what a load of a generated book holds, and on standard output how long its parts took. */
function main([folder = '', number = '0', rows = '0']: readonly string[]): void {
  const began = performance.now();
  const { review } = build(dealtRows(Number(rows), Number(number) + 1));
  // Keys as the add-on issues them, none of which two books share.
  const deals = review.deals.map((reviewed) => ({
    ...reviewed,
    deal: { ...reviewed.deal, key: `k${number.padStart(3, '0')}${String(reviewed.deal.row).padStart(9, '0')}` },
  }));
  const judged = performance.now();
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, { readonly descriptor: number; lines: string[] }>();
  let bytes = 0;
  const flush = (table: string): void => {
    const file = files.get(table);
    if (file === undefined || file.lines.length === 0) return;
    bytes += writeSync(file.descriptor, `${file.lines.join('\n')}\n`);
    file.lines = [];
  };
  const put = (table: string, line: Line): void => {
    const file = files.get(table) ?? { descriptor: openSync(path.join(folder, `${table}.ndjson`), 'w'), lines: [] };
    files.set(table, file);
    file.lines.push(jsonLine(line));
    if (file.lines.length >= TOGETHER) flush(table);
  };
  const id = `book-${number}`;
  writeLoad(
    {
      loadId: `load-${number}`,
      bookId: id,
      title: id,
      branch: `branch ${String(Number(number) % 10)}`,
      loadedAt: '2026-06-17T12:20:00',
      zone: 'Europe/Moscow',
    },
    {
      review: { ...review, deals },
      payments: [],
      decisions: [],
      promises: new Map(),
      rules: [],
      history: [],
      problems: [],
      untold: [],
    },
    put,
  );
  for (const [table, { descriptor }] of files) {
    flush(table);
    closeSync(descriptor);
  }
  const ended = performance.now();
  process.stdout.write(JSON.stringify({ judgedMs: judged - began, writtenMs: ended - judged, bytes }));
}

main(process.argv.slice(2));
