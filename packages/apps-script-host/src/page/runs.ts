import type { PageHost } from './pageHost';
import type { Action, CallsView } from './protocol';

const RUNS_KEPT = 20;

/** What each thing that a person did asked of Google's services. */
export interface Runs {
  readonly list: () => readonly CallsView[];
  /** Does `work` and notes what it called. */
  readonly counted: <T>(action: Action, work: () => T) => T;
}

function titleOf(action: Action): string {
  if (action.kind === 'menu' || action.kind === 'call') return action.functionName;
  return action.kind === 'type' ? 'onEdit' : action.kind;
}

function together(a: CallsView, b: CallsView): CallsView {
  const names = new Set([...Object.keys(a.calls), ...Object.keys(b.calls)]);
  return {
    title: b.title,
    total: a.total + b.total,
    cellsRead: a.cellsRead + b.cellsRead,
    cellsWritten: a.cellsWritten + b.cellsWritten,
    calls: Object.fromEntries([...names].map((name) => [name, (a.calls[name] ?? 0) + (b.calls[name] ?? 0)])),
    log: [...a.log, ...b.log],
  };
}

export function createRuns(host: PageHost): Runs {
  let runs: readonly CallsView[] = [];
  /** Whether the last of them is the clock on its way. */
  let isOnTheWay = false;

  function note(action: Action, logged: number): void {
    const { total, cellsRead, cellsWritten, calls } = host.ledger.totals;
    const log = host.log.slice(logged);
    if (total === 0 && log.length === 0) return;
    const run = { title: titleOf(action), total, cellsRead, cellsWritten, calls, log };
    const last = isOnTheWay ? runs.at(-1) : undefined;
    runs = [...(last ? runs.slice(0, -1) : runs), last ? together(last, run) : run].slice(-RUNS_KEPT);
    isOnTheWay = action.kind === 'clock' && action.isStep === true;
  }

  return {
    list: () => runs,
    counted: (action, work) => {
      const logged = host.log.length;
      host.ledger.reset();
      try {
        return work();
      } finally {
        note(action, logged);
      }
    },
  };
}
