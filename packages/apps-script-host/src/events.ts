import { callerOf, hasFunction, inRun } from './entries';
import type { Execution } from './services/runtime/execution';
import type { HostState } from './services/runtime/hostState';
import type { Run } from './services/runtime/run';
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
  return handle(state, name, () => {
    inRun(state, callerOf(user, authMode), (run) => {
      const event = { authMode, user: new UserService(''), source: run.execution.spreadsheet() };
      timed(state, user, run, () => run.call(name, [run.guard.toScript({ ...event, ...fields(run.execution) })]));
    });
  });
}

/** Runs a trigger on its account's time of the day: https://developers.google.com/apps-script/guides/services/quotas */
function timed(state: HostState, account: string, run: Run, action: () => void): void {
  const { quotas } = state.shared;
  if (account !== '') quotas.require('triggers', account, state.clock.now);
  try {
    action();
  } finally {
    quotas.spend('triggers', account, state.clock.now, run.spentMs());
  }
}

/**
 * Runs one installed trigger as its creator; nobody is known to be at the keyboard. A bound script's does not run at
 * all while a scope lacks consent, an add-on's runs up to the code that needs it:
 * https://developers.google.com/apps-script/concepts/scopes
 */
export function fireInstalled(
  state: HostState,
  { id, handler, creator, event: kind }: TriggerData,
  fields: EventFields,
): Handled {
  const isClock = kind === 'CLOCK';
  const hasDocument = !isClock || !state.addOn || state.clockTriggersSeeDocument;
  return handle(state, handler, () => {
    if (!state.addOn && state.refusedScopes.size > 0) throw new Error(UNAUTHORISED);
    inRun(state, { ...callerOf(creator, 'FULL'), activeUser: '', hasUi: !isClock, hasDocument }, (run) => {
      const event = { authMode: 'FULL', triggerUid: id };
      const document = isClock ? {} : { user: new UserService(''), source: run.execution.spreadsheet() };
      timed(state, creator, run, () =>
        run.call(handler, [run.guard.toScript({ ...event, ...document, ...fields(run.execution) })]),
      );
    });
  });
}

const UNAUTHORISED = 'Authorization is required to perform that action.';

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
