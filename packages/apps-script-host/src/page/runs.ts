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

export function createRuns(host: PageHost): Runs {
  let runs: readonly CallsView[] = [];

  function note(action: Action, logged: number): void {
    const { total, cellsRead, cellsWritten, calls } = host.ledger.totals;
    const log = host.log.slice(logged);
    if (total === 0 && log.length === 0) return;
    runs = [...runs, { title: titleOf(action), total, cellsRead, cellsWritten, calls, log }].slice(-RUNS_KEPT);
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
