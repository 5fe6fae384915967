import { FileFault } from '../fileError';
import { eachRecord } from './records';

const SEPARATORS = [';', ',', '\t'] as const;
const SAMPLE_RECORDS = 20;

/**
 * The separator by the first rows: one that cuts every row into equally many fields, else the one that does so for
 * most of them. A comma of «Цена, ₽/т» or of `12,5` cuts them unevenly, and not at all where the header has none; a
 * title above the header is one row among many.
 */
export function separatorOf(text: string): string {
  const samples = SEPARATORS.map((separator) => ({ separator, sample: sampleOf(text, separator) }));
  const even = samples.find(({ sample }) => cutsEvenly(sample));
  if (even !== undefined) return even.separator;
  const scores = samples.map(({ separator, sample }) => ({ separator, score: scoreOf(sample) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).separator;
}

/** A quote that touches a separator inside a field: the field should have ended there. */
const CUT_WRONG = /"[;,\t]|[;,\t]"/;

const isClean = (record: readonly string[]): boolean => !record.some((field) => CUT_WRONG.test(field));

function cutsEvenly(sample: readonly (readonly string[])[]): boolean {
  const fields = sample[0]?.length ?? 0;
  return fields > 1 && sample.every((record) => record.length === fields && isClean(record));
}

function scoreOf(sample: readonly (readonly string[])[]): number {
  const clean = sample.filter(isClean);
  const scores = clean.map(({ length }) => (length - 1) * clean.filter((other) => other.length === length).length);
  return Math.max(0, ...scores) / Math.max(1, sample.length);
}

/** A wrong separator may see a quote that never closes: then the records before it must do. */
function sampleOf(text: string, separator: string): string[][] {
  const sample: string[][] = [];
  try {
    eachRecord(text, separator, (record) => {
      if (record.some((field) => field !== '')) sample.push(record);
      return sample.length < SAMPLE_RECORDS;
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return sample;
}
