import { dayOf, MS_PER_DAY } from '../domain/time';
import { demandRole } from './access';
import { dailyRun } from './dailyBuild';
import { guarded } from './guard';
import { whileLocked } from './lock';
import { accessTo, openBook } from './openedBook';
import { sweep } from './sweep';

/** The handlers of the triggers that we install, one of each type, as an add-on may have. */
const CLOCK = 'onClock';
const CHANGE = 'onSheetChange';

/** Document property: the last day for which the clock built the daily report. */
const LAST_DAILY = 'lastDailyDay';

/** Menu: makes this person's account run the hourly check and the daily report. */
export function installTriggers(): void {
  guarded('installTriggers', () => {
    const opened = openBook();
    const { spreadsheet, book, say } = opened;
    demandRole(accessTo(opened), 'head', say);
    const ours = ScriptApp.getProjectTriggers().filter((trigger) =>
      [CLOCK, CHANGE].includes(trigger.getHandlerFunction()),
    );
    for (const trigger of ours) ScriptApp.deleteTrigger(trigger);
    ScriptApp.newTrigger(CLOCK).timeBased().everyHours(1).create();
    ScriptApp.newTrigger(CHANGE).forSpreadsheet(spreadsheet).onChange().create();
    spreadsheet.toast(say.triggersOn(book.rules.settings.dailyHour), say.title);
  });
}

const MS_PER_HOUR = 3_600_000;
/** The hourly trigger comes at a minute of its own: the tick nearest to the set hour builds the report. */
const HALF_AN_HOUR = MS_PER_HOUR / 2;

interface TriggerEvent {
  readonly triggerUid?: string;
}

/**
 * Whether the platform started us by a trigger of ours. Any editor's page can call a handler by its name, with an event
 * of their own making; it does not know the trigger's id.
 */
function isOurTrigger(event: TriggerEvent | undefined): boolean {
  const uid = event?.triggerUid;
  return uid !== undefined && ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
}

/** Installable trigger, hourly: the sweep, and once a day from the set hour on the daily report. */
export function onClock(event?: TriggerEvent): void {
  guarded(CLOCK, () => {
    if (!isOurTrigger(event)) return;
    const opened = openBook();
    const { book, say } = opened;
    const properties = PropertiesService.getDocumentProperties();
    const today = String(dayOf(book.now));
    const isTime = (book.now % MS_PER_DAY) + HALF_AN_HOUR >= book.rules.settings.dailyHour * MS_PER_HOUR;
    if (isTime && properties.getProperty(LAST_DAILY) !== today) {
      whileLocked(say, () => {
        dailyRun(opened);
      });
      properties.setProperty(LAST_DAILY, today);
    } else {
      whileLocked(say, () => sweep(opened, CLOCK));
    }
  });
}

/** Installable trigger: rows inserted, deleted, imported or sent by a form have no edit event, so all are looked at. */
export function onSheetChange(event?: TriggerEvent): void {
  guarded(CHANGE, () => {
    if (!isOurTrigger(event)) return;
    const opened = openBook();
    whileLocked(opened.say, () => sweep(opened, CHANGE));
  });
}
