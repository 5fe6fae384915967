import type { Charge } from './charges';

export interface LedgerTotals {
  /** How often each charged call was made, `Range.getValues`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** What the calls would take at Google, by the model of `charges.ts`. */
  readonly modelledMs: number;
}

/** Counts what is charged: spec, heading 8, `run … --ledger`. */
export class Ledger {
  private calls = new Map<string, number>();
  private sums = { total: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, modelledMs: 0 };

  add(call: string, { kind, cells, ms }: Charge): void {
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    this.sums.total += 1;
    this.sums.modelledMs += ms;
    if (kind === 'read') {
      this.sums.reads += 1;
      this.sums.cellsRead += cells;
    } else if (kind === 'write') {
      this.sums.writes += 1;
      this.sums.cellsWritten += cells;
    }
  }

  /** Time that passes without a call: `Utilities.sleep`, waiting for a lock. */
  wait(ms: number): void {
    this.sums.modelledMs += ms;
  }

  get modelledMs(): number {
    return this.sums.modelledMs;
  }

  /** As the command line prints it: without the modelled time. */
  summary(): Omit<LedgerTotals, 'modelledMs'> {
    const { calls, total, reads, writes, cellsRead, cellsWritten } = this.totals;
    return { calls, total, reads, writes, cellsRead, cellsWritten };
  }

  get totals(): LedgerTotals {
    return { calls: Object.fromEntries(this.calls), ...this.sums };
  }

  reset(): void {
    this.calls = new Map();
    this.sums = { total: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, modelledMs: 0 };
  }
}
