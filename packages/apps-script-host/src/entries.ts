import type { Bundle } from './bundle';
import type { AuthMode } from './services/script/authMode';
import type { Caller } from './services/runtime/execution';
import type { HostState } from './services/runtime/hostState';
import { startRun, type Run } from './services/runtime/run';
import { ScriptError } from './services/runtime/scriptError';
import { fromFunction, toFunction, toPage, toServer } from './services/ui/serializer';

/** Six minutes an execution, thirty seconds a simple trigger or a custom function: platform.md, heading "Limits". */
const EXECUTION_MS = 360_000;
const SHORT_MS = 30_000;

export interface RunOptions {
  /** E-mail of whoever clicks; missing: the person at the keyboard. */
  readonly as?: string;
  readonly authMode?: AuthMode;
}

/** Who runs an entry that the person `email` starts in `authMode`. */
export function callerOf(email: string, authMode: AuthMode): Caller {
  const known = authMode === 'FULL';
  return {
    effectiveUser: email,
    activeUser: known ? email : '',
    authMode,
    hasUi: true,
    hasDocument: true,
    limitMs: known ? EXECUTION_MS : SHORT_MS,
  };
}

/** Runs `use` in a fresh execution and ends it. */
export function inRun<T>(state: HostState, caller: Caller, use: (run: Run) => T): T {
  const run = startRun(state, caller);
  try {
    return use(run);
  } finally {
    run.end();
  }
}

/** A menu click or an entry run directly. Arguments are plain values. */
export function runEntry(state: HostState, name: string, args: readonly unknown[], options: RunOptions): unknown {
  state.enabled ||= (options.authMode ?? 'FULL') === 'FULL';
  return inRun(state, callerOf(options.as ?? '', options.authMode ?? 'FULL'), (run) =>
    fromFunction(
      run.call(
        name,
        args.map((arg) => run.guard.toScript(arg)),
      ),
    ),
  );
}

/** A call from the page. Throws for a private name; what the function throws has lost all but its message. */
export function callServer(state: HostState, name: string, args: readonly unknown[], user: string): unknown {
  if (name.endsWith('_')) throw new ScriptError(`Script function not found: ${name}`, '');
  state.enabled = true;
  return inRun(state, callerOf(user, 'FULL'), (run) => {
    const given = args.map((arg, at) => toServer(arg, run.realm, String(at)));
    return toPage(run.call(name, given));
  });
}

/** Whether the bundle has the function at its top level. */
export function hasFunction(state: HostState, name: string): boolean {
  return functionsOf(state).includes(name);
}

const functions = new WeakMap<Bundle, readonly string[]>();

/** The bundle says what it has by being evaluated: once for all hosts. */
function functionsOf(state: HostState): readonly string[] {
  const known = functions.get(state.bundle);
  if (known) return known;
  const found = inRun(state, callerOf('', 'NONE'), ({ realm: { context } }) =>
    Object.keys(context).filter((name) => typeof context[name] === 'function'),
  );
  functions.set(state.bundle, found);
  return found;
}

/** Custom functions of the bundle. One execution serves a whole recalculation; `end` lets it go. */
export interface CustomFunctions {
  has(name: string): boolean;
  call(name: string, args: readonly unknown[]): unknown;
  end(): void;
}

export function makeCustomFunctions(state: HostState): CustomFunctions {
  const nameOf = (name: string): string | undefined =>
    functionsOf(state).find((each) => each.toUpperCase() === name.toUpperCase());
  let run: Run | null = null;
  return {
    has: (name) => !name.endsWith('_') && nameOf(name) !== undefined,
    call(name, args) {
      if (name.endsWith('_')) throw new ScriptError(`Script function not found: ${name}`, '');
      run ??= startRun(state, callerOf('', 'CUSTOM_FUNCTION'));
      const { realm, call } = run;
      return fromFunction(
        call(
          nameOf(name) ?? name,
          args.map((arg) => toFunction(arg, realm)),
        ),
      );
    },
    end() {
      run?.end();
      run = null;
    },
  };
}
