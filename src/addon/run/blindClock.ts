import { MS_PER_DAY } from '../../domain/calendar/time';
import { storedJson } from '../store/storedJson';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** UTC ms at which each trigger of this account, by its id, last ran without its document. */
type BlindRuns = Readonly<Record<string, number>>;

const PROPERTY = 'blindClock';

/** The workbook of a run, or null: public reports say both of an add-on's clock (docs/differences.md). */
export const activeSpreadsheet = (): Spreadsheet | null => SpreadsheetApp.getActiveSpreadsheet();

function runsSince(then: number): BlindRuns {
  const runs = storedJson(PropertiesService.getUserProperties().getProperty(PROPERTY)) as BlindRuns | null;
  return Object.fromEntries(Object.entries(runs ?? {}).filter(([, at]) => at >= then));
}

/** Remembers a run without its document where one can still be remembered: with the account that the trigger is of. */
export function noteBlindRun(trigger: string, now: number): void {
  const runs = { ...runsSince(now - MS_PER_DAY), [trigger]: now };
  PropertiesService.getUserProperties().setProperty(PROPERTY, JSON.stringify(runs));
}

/** When this account's triggers of the workbook last ran without it, within a day; null when they did not. */
export function lastBlindRun(spreadsheet: Spreadsheet, now: number): number | null {
  const runs = runsSince(now - MS_PER_DAY);
  if (Object.keys(runs).length === 0) return null;
  const times = ScriptApp.getUserTriggers(spreadsheet).flatMap((trigger) => runs[trigger.getUniqueId()] ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
