import { stampRun } from '../sheets/summaryTab';
import { demandRole } from './access';
import { dailyTick } from './daily/dailyTick';
import { guarded } from './guard';
import { currentLease, isTooSoon, keepLease } from './lease';
import { whileLocked } from './lock';
import type { OpenedBook } from './openedBook';
import { accessTo, openBook } from './openedBook';
import { sweep } from './sweep';

/** The handlers of the triggers that we install, one of each type, as an add-on may have. */
const CLOCK = 'onClock';
const CHANGE = 'onSheetChange';
const FORM = 'onForm';
const HANDLERS = [CLOCK, CHANGE, FORM];

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];

/** Menu: makes this person's account run the hourly check and the daily report. */
export function installTriggers(): void {
  guarded('installTriggers', () => {
    const opened = openBook();
    const { spreadsheet, book, say } = opened;
    demandRole(accessTo(opened), 'head', say);
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
    removeTriggers();
    ScriptApp.newTrigger(CLOCK).timeBased().everyHours(1).create();
    ScriptApp.newTrigger(CHANGE).forSpreadsheet(spreadsheet).onChange().create();
    ScriptApp.newTrigger(FORM).forSpreadsheet(spreadsheet).onFormSubmit().create();
    const { dailyHour } = book.rules.settings;
    spreadsheet.toast(say.triggersOn(dailyHour) + standIn(opened), say.title);
  });
}

/** This account does the timed work from now on; '' or, when somebody else's does it already, who. */
function standIn({ say, book }: OpenedBook): string {
  const now = Date.now();
  const owner = runner();
  const lease = currentLease(now);
  if (lease !== null && lease.owner !== owner) return ` ${say.runBySomebodyElse(lease.owner)}`;
  keepLease({ owner, beat: now, rows: book.deals.lastRow });
  return '';
}

/** Takes this account's triggers away; other people's are invisible. */
export function removeTriggers(): void {
  const ours = ScriptApp.getProjectTriggers().filter((trigger) => HANDLERS.includes(trigger.getHandlerFunction()));
  for (const trigger of ours) ScriptApp.deleteTrigger(trigger);
}

/** The account whose trigger started us: its creator's. */
function runner(): string {
  return Session.getEffectiveUser().getEmail();
}

interface TriggerEvent {
  readonly triggerUid?: string;
  readonly changeType?: string;
}

/**
 * Whether the platform started us by a trigger of ours. Any editor's page can call a handler by its name, with an event
 * of their own making; it does not know the trigger's id.
 */
function isOurTrigger(event: TriggerEvent | undefined): boolean {
  const uid = event?.triggerUid;
  return uid !== undefined && ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
}

/** Runs `body` once, of however many people have turned the triggers on: the others leave after one read. */
function timed(entry: string, event: TriggerEvent | undefined, body: (opened: OpenedBook) => void): void {
  guarded(entry, () => {
    if (!isOurTrigger(event)) return;
    const now = Date.now();
    const owner = runner();
    const lease = currentLease(now);
    if (lease !== null && (lease.owner !== owner || (entry !== CLOCK && isTooSoon(lease, now)))) return;
    const opened = openBook();
    keepLease({ owner, beat: now, rows: opened.book.deals.lastRow });
    body(opened);
  });
}

/** Installable trigger, hourly: the sweep, and once a day from the set hour on the daily report. */
export function onClock(event?: TriggerEvent): void {
  timed(CLOCK, event, (opened) => {
    if (!dailyTick(opened)) whileLocked(opened.say, () => sweep(opened, CLOCK));
    stampRun(opened.spreadsheet, opened.book.now);
  });
}

/** Typing has an edit event of its own, and looks are not looked at. */
const HEARD_ELSEWHERE: readonly unknown[] = ['EDIT', 'FORMAT'];

/** Installable trigger: rows inserted, deleted or imported have no edit event, so all are looked at. */
export function onSheetChange(event?: TriggerEvent): void {
  if (HEARD_ELSEWHERE.includes(event?.changeType)) return;
  timed(CHANGE, event, (opened) => {
    whileLocked(opened.say, () => sweep(opened, CHANGE));
  });
}

/** Installable trigger: a form adds a row and has no edit event either. */
export function onForm(event?: TriggerEvent): void {
  timed(FORM, event, (opened) => {
    whileLocked(opened.say, () => sweep(opened, FORM));
  });
}
