import { zoneNamed } from '../../zone';
import { requireMode } from '../script/authMode';
import { chargeOf } from './charges';
import type { Emulated } from './emulated';
import { faultOf } from './fault';
import type { Caller, Execution } from './execution';
import { globalsOf } from './globals';
import { Guard } from './guard';
import type { HostState } from './hostState';
import { Ledger } from './ledger';
import { MOST_RUNNING, TOO_MANY_RUNNING } from './quotas';
import { RangeService } from '../spreadsheet/range/range';
import type { Realm } from './realm';
import { requireScope } from '../script/scopes';
import { ScriptError } from './scriptError';
import { SheetService } from '../spreadsheet/sheet';
import { SpreadsheetService } from '../spreadsheet/spreadsheet';
import { freshWorld, keptWorld, type World } from './worlds';

/** An execution that has begun: its globals stand and the bundle has been evaluated. */
export interface Run {
  readonly execution: Execution;
  readonly realm: Realm;
  readonly guard: Guard;
  /** Calls a top-level function with values of the script's world; gives back a value of that world. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Modelled milliseconds that the last call took. */
  spentMs(): number;
  /** Locks go free. */
  end(): void;
}

/** Starts an execution, in a fresh world unless the host keeps them. Throws a {@link ScriptError} when the bundle itself fails. */
export function startRun(state: HostState, caller: Caller): Run {
  const { running } = state.shared;
  if ((running.get(caller.effectiveUser) ?? 0) >= MOST_RUNNING) throw new ScriptError(TOO_MANY_RUNNING, '');
  const spent = new Ledger();
  let waited = 0;
  const now = (): number => state.clock.now + (state.clockRuns ? spent.modelledMs : waited);
  const world = worldOf(state, now);
  const { realm } = world;
  const life: Life = { ended: null };
  const execution: Execution = {
    ...caller,
    id: (state.shared.lastExecution += 1),
    state,
    book: state.book,
    realm,
    now,
    wait(ms) {
      waited += ms;
      spent.wait(ms);
    },
    end(error) {
      throw (life.ended = error);
    },
    range: (sheet, rect, bounds) => new RangeService(execution, sheet, rect, bounds),
    sheet: (sheet) => new SheetService(execution, sheet),
    spreadsheet: () => new SpreadsheetService(execution),
  };
  const guard = new Guard(realm, (...call) => account(execution, spent, life, ...call));
  const services = Object.entries(globalsOf(execution)).map(([name, service]) => [name, guard.toScript(service)]);
  inScript(() => {
    world.load(Object.fromEntries(services) as Readonly<Record<string, unknown>>);
  });
  running.set(caller.effectiveUser, (running.get(caller.effectiveUser) ?? 0) + 1);
  return {
    execution,
    realm,
    guard,
    call(name, args) {
      const called: unknown = realm.context[name];
      if (typeof called !== 'function') throw new ScriptError(`Script function not found: ${name}`, '');
      spent.reset();
      return inScript(() => {
        const result: unknown = Reflect.apply(called, undefined, args);
        if (life.ended) throw life.ended;
        return result;
      });
    },
    spentMs: () => spent.modelledMs,
    end() {
      running.set(caller.effectiveUser, (running.get(caller.effectiveUser) ?? 1) - 1);
      for (const locks of [state.locks, state.shared.locks]) {
        for (const [name, holder] of locks) if (holder === execution.id) locks.delete(name);
      }
      world.leave();
    },
  };
}

function worldOf({ bundle, scriptTimeZone, keepsWorlds }: HostState, now: () => number): World {
  const zone = zoneNamed(scriptTimeZone);
  return keepsWorlds ? keptWorld(bundle, now, zone, scriptTimeZone) : freshWorld(bundle, now, zone);
}

/** Whether an execution was ended from outside: then no call of it does anything more. */
interface Life {
  ended: Error | null;
}

function account(
  execution: Execution,
  spent: Ledger,
  life: Life,
  className: string,
  method: string,
  target: Emulated,
  args: readonly unknown[],
): Error | null {
  if (life.ended) throw life.ended;
  const { state, authMode, limitMs } = execution;
  const scopes = state.bundle.manifest.oauthScopes?.filter((scope) => !state.refusedScopes.has(scope));
  requireScope(scopes, className, method);
  requireMode(authMode, className, method);
  if (className === 'Properties') {
    const { effectiveUser } = execution;
    state.shared.quotas.require('properties', effectiveUser, execution.now());
    state.shared.quotas.spend('properties', effectiveUser, execution.now(), 1);
  }
  const charge = chargeOf(className, method, target, args);
  if (!charge) return null;
  const call = `${className}.${method}`;
  const fault = faultOf(state.failAt, call, state.callsMade++);
  if (fault?.when === 'cut') life.ended = fault.error;
  if (fault && fault.when !== 'after') throw fault.error;
  if (authMode !== 'CUSTOM_FUNCTION') state.ledger.add(call, charge);
  spent.add(call, charge);
  if (spent.modelledMs > limitMs) throw (life.ended = new Error('Exceeded maximum execution time'));
  return fault?.error ?? null;
}

/** What a script throws leaves its world as an error of the host. */
function inScript<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof ScriptError ? error : ScriptError.from(error);
  }
}
