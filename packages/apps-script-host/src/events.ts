import { callerOf, hasFunction, inRun } from './entries';
import type { Execution } from './services/runtime/execution';
import type { HostState } from './services/runtime/hostState';
import type { TriggerData } from './services/script/triggerData';
import { UserService } from './services/script/user';

/** The fields of an event that differ from one kind to the next. */
export type EventFields = (execution: Execution) => Readonly<Record<string, unknown>>;

type SimpleTrigger = 'onOpen' | 'onEdit';

/** What an event handler did. A failing handler stops nobody. */
export interface Handled {
  readonly handler: string;
  readonly error: Error | null;
}

/**
 * Runs the simple trigger of a kind, as the person, when the bundle has it; with AuthMode NONE while nobody has used
 * the add-on in the document.
 */
export function fireSimple(state: HostState, name: SimpleTrigger, user: string, fields: EventFields): Handled | null {
  if (!hasFunction(state, name)) return null;
  const authMode = state.enabled || !state.addOn ? 'LIMITED' : 'NONE';
  return handle(state, name, () =>
    inRun(state, callerOf(user, authMode), (run) => {
      const event = { authMode, user: new UserService(''), source: run.execution.spreadsheet() };
      run.call(name, [run.guard.toScript({ ...event, ...fields(run.execution) })]);
    }),
  );
}

/** Runs one installed trigger as its creator; nobody is known to be at the keyboard. */
export function fireInstalled(
  state: HostState,
  { id, handler, creator, event: kind }: TriggerData,
  fields: EventFields,
): Handled {
  const { quotas } = state.shared;
  return handle(state, handler, () => {
    quotas.require('triggers', creator, state.clock.now);
    inRun(state, { ...callerOf(creator, 'FULL'), activeUser: '', hasUi: kind !== 'CLOCK' }, (run) => {
      const event = { authMode: 'FULL', triggerUid: id, user: new UserService('') };
      const source = { source: run.execution.spreadsheet() };
      try {
        run.call(handler, [run.guard.toScript({ ...event, ...source, ...fields(run.execution) })]);
      } finally {
        quotas.spend('triggers', creator, state.clock.now, run.spentMs());
      }
    });
  });
}

/** Runs the installed triggers of a kind. */
export function fireAll(state: HostState, event: TriggerData['event'], fields: EventFields): Handled[] {
  return state.triggers.filter((trigger) => trigger.event === event).map((each) => fireInstalled(state, each, fields));
}

/** Google's simple `onEdit` queues so many events at most: what comes on top of them is lost. */
const MOST_WAITING_EDITS = 2;

/**
 * Runs the handlers of an edit. One that comes while they run for an earlier edit (only a test can make it) waits, the
 * third is lost. Gives back the handlers that ran for this edit.
 */
export function fireEdit(state: HostState, user: string, edit: EventFields): Handled[] {
  const handlers = (): Handled[] => {
    const simple = fireSimple(state, 'onEdit', user, edit);
    return [...(simple ? [simple] : []), ...fireAll(state, 'ON_EDIT', edit)];
  };
  if (state.waitingEdits) {
    if (state.waitingEdits.length < MOST_WAITING_EDITS) state.waitingEdits.push(handlers);
    return [];
  }
  state.waitingEdits = [];
  const handled = handlers();
  for (let next = state.waitingEdits.shift(); next; next = state.waitingEdits.shift()) next();
  state.waitingEdits = null;
  return handled;
}

/** The document is opened: the menu is made anew. */
export function openDocument(state: HostState, user: string): void {
  state.menus = [];
  const none: EventFields = () => ({});
  const simple = fireSimple(state, 'onOpen', user, none);
  if (simple?.error) throw simple.error;
  fireAll(state, 'ON_OPEN', none);
}

function handle(state: HostState, handler: string, action: () => void): Handled {
  try {
    action();
    return { handler, error: null };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    state.log.push(`${handler}: ${error.message}`);
    return { handler, error };
  }
}
