import { FileFault } from '../fileError';
import { recordsOf } from './records';

const SEPARATORS = [';', ',', '\t'] as const;
const SAMPLE_RECORDS = 20;

/**
 * The separator by the first rows: the one that cuts most of them into equally many fields. A comma of «Цена, ₽/т» or
 * of `12,5` cuts them unevenly; a title above the header is one row among many.
 */
export function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).separator;
}

/** A quote that touches a separator inside a field: the field should have ended there. */
const CUT_WRONG = /"[;,\t]|[;,\t]"/;

function scoreOf(text: string, separator: string): number {
  const sample = sampleOf(text, separator);
  const clean = sample.filter((record) => !record.some((field) => CUT_WRONG.test(field)));
  const scores = clean.map(({ length }) => (length - 1) * clean.filter((other) => other.length === length).length);
  return Math.max(0, ...scores) / Math.max(1, sample.length);
}

/** A wrong separator may see a quote that never closes: then the records before it must do. */
function sampleOf(text: string, separator: string): string[][] {
  const sample: string[][] = [];
  try {
    for (const record of recordsOf(text, separator)) {
      if (record.some((field) => field !== '')) sample.push(record);
      if (sample.length === SAMPLE_RECORDS) break;
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return sample;
}
