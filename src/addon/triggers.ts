import { addonMessages } from '../i18n/addon';
import { shutTabs } from '../sheets/safeguards/protections';
import { isGmail } from '../domain/words/addresses';
import { stampRun } from '../sheets/tabs/summaryTab';
import { dailyTick } from './daily/dailyTick';
import { sendByClock } from './notices/sendNotices';
import { declared, menuDoor } from './run/door';
import type { Door } from './run/door';
import { activeSpreadsheet, noteBlindRun } from './run/blindClock';
import { guarded, personsLanguage } from './run/guard';
import { currentLease, dropLease, isAnothers, isTooSoon, keepLease, leaseIn } from './run/lease';
import { whileBookLocked } from './run/lock';
import type { OpenedBook } from './book/openedBook';
import { Refusal } from './run/refusal';
import { serviceFailureOf } from '../sheets/serviceFailure';
import { demandSetUp, isSwitchedOff } from './book/sheetVersion';
import { recheck } from './recheck';

/** The handlers of the triggers that we install, one of each type, as an add-on may have. */
const CLOCK = 'onClock';
const CHANGE = 'onSheetChange';
const FORM = 'onForm';
const HANDLERS = [CLOCK, CHANGE, FORM];

/** Menu: makes this person's account run the hourly check and the daily report. */
export const installTriggers = menuDoor('installTriggers', { lowest: 'head', locks: true }, turnOnTriggers);

/**
 * Installs the triggers of the account that asks. The caller holds the document's lock. Returns what they will do, and
 * who does it meanwhile, as a sentence.
 *
 * @throws SetupError where the workbook is not set up; Refusal where protections keep this account out of our tabs
 */
export function turnOnTriggers(opened: OpenedBook): string {
  const { spreadsheet, book, say } = opened;
  demandSetUp(book.deals, opened.properties);
  demandOpenTabs(opened);
  // Inside a sheet a trigger does not run at all while one box is left unticked, and nobody would see it.
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  removeTriggers(spreadsheet);
  ScriptApp.newTrigger(CLOCK).timeBased().everyHours(1).create();
  if (hearsChanges(opened)) ScriptApp.newTrigger(CHANGE).forSpreadsheet(spreadsheet).onChange().create();
  ScriptApp.newTrigger(FORM).forSpreadsheet(spreadsheet).onFormSubmit().create();
  return say.triggersOn(book.rules.settings.dailyHour) + standIn(opened);
}

/**
 * Whether this account is to hear of inserted rows at once. Google tells it of every cell that anybody edits too, on its
 * own time, of which a gmail.com account has an hour and a half a day; without it the hourly recheck sees them.
 */
function hearsChanges({ book }: OpenedBook): boolean {
  return book.rules.settings.watchRows ?? !isGmail(runner());
}

/** A trigger runs as its creator and shows nobody what stopped it: whom protections keep out is told here. */
function demandOpenTabs({ spreadsheet, book, say }: OpenedBook): void {
  const shut = shutTabs(spreadsheet, book.deals.sheet);
  if (shut.length > 0) throw new Refusal(say.tabsShut(shut));
}

/** This account does the timed work from now on; '' or, when somebody else's does it already, who. */
function standIn({ say, book, properties }: OpenedBook): string {
  const now = Date.now();
  const owner = runner();
  const lease = leaseIn(properties, now);
  if (isAnothers(lease, owner)) return ` ${say.runBySomebodyElse(lease.owner)}`;
  keepLease({ owner, beat: now, rows: book.deals.lastRow });
  return '';
}

/** Takes this account's triggers away; other people's are invisible. */
export function removeTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, handlers = HANDLERS): void {
  const ours = ScriptApp.getUserTriggers(spreadsheet).filter((trigger) =>
    handlers.includes(trigger.getHandlerFunction()),
  );
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
function isOurTrigger(event: TriggerEvent | undefined): event is Required<Pick<TriggerEvent, 'triggerUid'>> {
  const uid = event?.triggerUid;
  return uid !== undefined && ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
}

/** Names in the execution log, and keeps for the health line, that there is no workbook to work on. */
function demandWorkbook({ triggerUid }: Required<Pick<TriggerEvent, 'triggerUid'>>): void {
  if (activeSpreadsheet() !== null) return;
  noteBlindRun(triggerUid, Date.now());
  throw new Refusal(addonMessages(personsLanguage()).clockBlind);
}

/** Typing has an edit event of its own, and looks are not looked at. */
function isHeardElsewhere(event: TriggerEvent | undefined): boolean {
  return event?.changeType === 'EDIT' || event?.changeType === 'FORMAT';
}

/**
 * The handler of an installable trigger. However many people have turned the triggers on, `body` runs once: the others
 * leave after one read, or, when two came together and neither had the lease yet, after the first has done the work.
 */
function installedTrigger(entry: string, body: (opened: OpenedBook) => void): Door<[event?: TriggerEvent]> {
  const call = (event?: TriggerEvent): void => {
    guarded(entry, () => {
      if (isHeardElsewhere(event) || !isOurTrigger(event)) return;
      demandWorkbook(event);
      runInTurn(entry, body);
    });
  };
  return declared(call, { lowest: 'platform', locks: true });
}

function runInTurn(entry: string, body: (opened: OpenedBook) => void): void {
  const now = Date.now();
  const owner = runner();
  const lease = currentLease(now);
  if (isAnothers(lease, owner) || (lease !== null && entry !== CLOCK && isTooSoon(lease, now))) return;
  whileBookLocked((opened) => {
    if (isSwitchedOff(opened.properties)) {
      removeTriggers(opened.spreadsheet);
      return;
    }
    if (isAnothers(leaseIn(opened.properties, now), owner)) return;
    keepLease({ owner, beat: now, rows: opened.book.deals.lastRow });
    try {
      body(opened);
    } catch (error) {
      // Shut out since it was turned on: another account that has turned it on goes on at its own next tick.
      if (serviceFailureOf(error)?.kind === 'protected') dropLease();
      throw error;
    }
  });
}

/** Installable trigger, hourly: the recheck, once a day from the set hour on the daily report, and then letters about requests. */
export const onClock = installedTrigger(CLOCK, (opened) => {
  const review = dailyTick(opened) ?? recheck(opened, CLOCK).review;
  sendByClock(opened, review);
  stampRun(opened.spreadsheet, opened.book.now);
});

/** Installable trigger: rows inserted, deleted or imported have no edit event, so all are looked at. It goes when it is switched off. */
export const onSheetChange = installedTrigger(CHANGE, (opened) => {
  if (hearsChanges(opened)) recheck(opened, CHANGE);
  else removeTriggers(opened.spreadsheet, [CHANGE]);
});

/** Installable trigger: a form adds a row and has no edit event either. */
export const onForm = installedTrigger(FORM, (opened) => {
  recheck(opened, FORM);
});
