import { isWithin } from '../calendar/time';
import type { Day, Period } from '../calendar/time';
import { percentileOf } from '../money/percentile';

/** Values of which percentiles are asked: put in order once, at the first question. */
export class Sample {
  private readonly values: number[] = [];
  private sorted: Float64Array | null = null;

  get size(): number {
    return this.values.length;
  }

  get all(): readonly number[] {
    return this.values;
  }

  add(value: number): void {
    this.values.push(value);
    this.sorted = null;
  }

  join(other: Sample): void {
    for (const value of other.values) this.add(value);
  }

  /** As the sheet's PERCENTILE; null without values. */
  percentile(percent: number): number | null {
    this.sorted ??= new Float64Array(this.values).sort();
    return percentileOf(this.sorted, percent);
  }
}

/** Values of days: a deal may have several, each in a period of its own. */
export class DatedSample {
  private readonly values: (readonly [day: Day, value: number])[] = [];

  add(day: Day, value: number): void {
    this.values.push([day, value]);
  }

  join(other: DatedSample): void {
    this.values.push(...other.values);
  }

  /** Every value with its day. */
  get all(): readonly (readonly [day: Day, value: number])[] {
    return this.values;
  }

  /** Those of the days of a period. */
  within(period: Period): Sample {
    const sample = new Sample();
    for (const [day, value] of this.values) if (isWithin(day, period)) sample.add(value);
    return sample;
  }
}
