import { percentileOf } from '../money/percentile';

/** Values of which percentiles are asked: put in order once, at the first question. */
export class Sample {
  private readonly values: number[] = [];
  private sorted: Float64Array | null = null;

  get size(): number {
    return this.values.length;
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
