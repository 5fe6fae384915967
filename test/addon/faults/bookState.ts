import type { BookData, Host, SheetData } from 'apps-script-host';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';

/** Tells of every run, as the health block of the summary does: they are no part of the comparison. */
const LOG = 'Журнал';

/** What is random or counted up anew at each run, by the order in which it is met. */
const NAMES = /k[0-9a-f]{12}|m[0-9a-f]{64}/g;
/** A run that tries again does so some seconds later. */
const SOON_MS = 60_000;
const MS_PER_DAY = 86_400_000;
const MOMENTS = /\b\d{13}\b|\b\d{5}\.\d+\b|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g;
const EPOCH_SERIAL = 25_569;

/** Moments of the run itself, as UTC or wall-clock ms, as serial numbers, as text: all of them are «now». */
function withoutTimeStamps(text: string, now: number, wall: number): string {
  return text.replace(MOMENTS, (moment) => {
    const ms = moment.includes('-') ? Date.parse(`${moment.replace(' ', 'T')}Z`) : Number(moment);
    const at = moment.includes('.') ? (ms - EPOCH_SERIAL) * MS_PER_DAY : ms;
    const isNow = [now, wall].some((instant) => at >= instant - 1 && at < instant + SOON_MS);
    return isNow ? 'now' : moment;
  });
}

/** Parts of a long text are kept in several values, marked with the run that wrote them. */
const PART_MARK = /^[0-9a-f]{8} /;

/** Without what a run may leave otherwise: how many spare rows the grid has, numbers of charts. */
function sheetState(sheet: SheetData) {
  const told = sheet.name === 'Сводка' ? sheet.rows.slice(0, PLACES.health.row - 1) : sheet.rows;
  const cells = told.map((row) => row.map((cell) => cell ?? ''));
  const charts = (sheet.charts ?? []).map((chart) => ({ ...chart, id: 0 }));
  return { ...sheet, maxRows: 0, rows: trimmed(cells), charts };
}

/** Without the blank rows at the end. */
function trimmed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every((cell) => cell === '')) last -= 1;
  return rows.slice(0, last);
}

/** Part of the daily state that tells of health: which mails were refused, which tabs stood open. */
const HEALTH = /,?"(mailed|mailRefused|weak)":(\d+|true|false|\[[^\]]*\])/g;

/** Tells what undoing a set-up may take away; a set-up that was cut knows less of it. */
const UNDO = /^setUp\d*$/;

/** A print of the rules with the decisions, whose moments are those of the run. */
const PRINT = /"basis":"[^"]*"/;

/** Of the properties what another run goes by; secrets are random. */
function propertyState(host: Host): readonly (readonly [string, string])[] {
  const kept = Object.entries(host.properties.stores['document'] ?? {}).filter(([name]) => !UNDO.test(name));
  const plain = (value: string): string =>
    value
      .replace(PART_MARK, '')
      .replace(/"secret":"[^"]*"/, '"secret":""')
      .replace(PRINT, '"basis":""')
      .replace(HEALTH, '');
  return kept.map(([name, value]) => [name, plain(value)] as const).sort();
}

/** Everything that a run leaves behind, comparable with what another left: the workbook, its properties, triggers. */
export function stateOf(host: Host): readonly string[] {
  const book: BookData = host.toBookData();
  const sheets = book.sheets.filter(({ name }) => name !== LOG).map(sheetState);
  const order = book.sheets.map(({ name }) => name);
  const triggers = host.properties.triggers.map(({ handler, creator }) => [handler, creator]).sort();
  const names = new Map<string, string>();
  const named = (text: string): string =>
    text.replace(NAMES, (name) => {
      if (!names.has(name)) names.set(name, `#${names.size + 1}`);
      return names.get(name) ?? '';
    });
  const parts = [...sheets, order, book.namedRanges, triggers, ...propertyState(host)];
  const now = host.now();
  const wall = host.workbook.zone.toWall(now);
  return parts.map((part) => withoutTimeStamps(named(JSON.stringify(part)), now, wall));
}
