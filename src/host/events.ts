import { callerOf, hasFunction, inRun } from './entries';
import type { Execution } from './services/execution';
import type { HostState } from './services/hostState';
import type { TriggerData } from './services/triggerData';
import { UserService } from './services/user';

/** The fields of an event that differ from one kind to the next. */
export type EventFields = (execution: Execution) => Readonly<Record<string, unknown>>;

type SimpleTrigger = 'onOpen' | 'onEdit';

/** What an event handler did. A failing handler stops nobody. */
export interface Handled {
  readonly handler: string;
  readonly error: Error | null;
}

/** Runs the simple trigger of a kind, as the person, when the bundle has it. */
export function fireSimple(state: HostState, name: SimpleTrigger, user: string, fields: EventFields): Handled | null {
  if (!hasFunction(state, name)) return null;
  return handle(state, name, () =>
    inRun(state, callerOf(user, 'LIMITED'), (run) => {
      const event = { authMode: 'LIMITED', user: new UserService(''), source: run.execution.spreadsheet() };
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
  return handle(state, handler, () =>
    inRun(state, { ...callerOf(creator, 'FULL'), activeUser: '', hasUi: kind !== 'CLOCK' }, (run) => {
      const event = { authMode: 'FULL', triggerUid: id, user: new UserService('') };
      const source = { source: run.execution.spreadsheet() };
      run.call(handler, [run.guard.toScript({ ...event, ...source, ...fields(run.execution) })]);
    }),
  );
}

/** Runs the installed triggers of a kind. */
export function fireAll(state: HostState, event: TriggerData['event'], fields: EventFields): Handled[] {
  return state.triggers.filter((trigger) => trigger.event === event).map((each) => fireInstalled(state, each, fields));
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
