import { ScriptError } from '../services/runtime/scriptError';
import { a1Of } from '../workbook/a1';
import type { SheetModel } from '../workbook/sheetModel';
import { copiedCells } from './copied';
import type { PageHost } from './pageHost';
import type { Action, CallOutcome, Copied, TypedCell } from './protocol';
import { rectOf } from './view/layout';

type Kind<K extends Action['kind']> = Extract<Action, { readonly kind: K }>;

function sheetOf({ workbook }: PageHost, id: string): SheetModel {
  const sheet = workbook.sheets.find((one) => String(one.id) === id);
  if (!sheet) throw new Error('The sheet is gone');
  return sheet;
}

interface Table {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** The cells as one table, when they fill one: a paste is one edit. */
function tableOf(cells: readonly TypedCell[]): Table | null {
  const [first] = cells;
  if (!first) return null;
  const [row, column] = first;
  const texts: string[][] = [];
  for (const [cellRow, cellColumn, text] of cells) (texts[cellRow - row] ??= [])[cellColumn - column] = text;
  const columns = texts[0]?.length ?? 0;
  const inside = cells.every(([, at]) => at >= column && at < column + columns);
  return inside && texts.length * columns === cells.length ? { row, column, texts } : null;
}

function typeTable(host: PageHost, sheet: SheetModel, { row, column, texts }: Table): void {
  const place = a1Of({ row, column, rows: 1, columns: 1 });
  const [only, ...more] = texts.flat();
  host.typeInto(sheet.name, place, more.length === 0 ? (only ?? '') : texts);
}

/** The grid ticks a box with 1 and unticks it with 0. */
const TICKS: Readonly<Record<string, string>> = { 0: 'FALSE', 1: 'TRUE' };

function ticked(sheet: SheetModel, [row, column, text]: TypedCell): TypedCell {
  const isCheckbox = sheet.validationAt(row, column)?.criteria === 'CHECKBOX';
  return [row, column, isCheckbox ? (TICKS[text] ?? text) : text];
}

function type(host: PageHost, sheet: SheetModel, typed: readonly TypedCell[], copied: Copied | undefined): void {
  const full = copied ? copiedCells(host.workbook, sheetOf(host, copied.sheet), copied, typed) : typed;
  const cells = full.map((cell) => ticked(sheet, cell));
  const table = tableOf(cells);
  if (table) typeTable(host, sheet, table);
  else for (const [row, column, text] of cells) typeTable(host, sheet, { row, column, texts: [[text]] });
}

/** Sorts what is below the frozen rows, as a sheet's header menu does. */
function sort(host: PageHost, sheet: SheetModel, { column, ascending }: Kind<'sort'>): void {
  const rows = sheet.lastRow - sheet.frozenRows;
  if (rows <= 0) return;
  const rect = { row: sheet.frozenRows, column: 0, rows, columns: sheet.maxColumns };
  host.sortRange(sheet.name, a1Of(rect), column + 1, ascending);
}

function moveClock(host: PageHost, { to }: Kind<'clock'>): void {
  const wall = Date.parse(`${to}:00Z`);
  if (Number.isNaN(wall)) throw new Error(`Not a time: ${to}`);
  host.advanceTo(host.workbook.zone.toUtc(wall));
}

function call(host: PageHost, { functionName, args }: Kind<'call'>): CallOutcome {
  try {
    return { kind: 'success', value: host.callServer(functionName, args) ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    // As Google hands it to a failure handler: the class in the script stands before the sentence.
    return { kind: 'failure', name, message: error instanceof ScriptError ? `${error.thrownAs}: ${message}` : message };
  }
}

/** The sheet's locale and the person's language go together on this page. */
function setLanguage(host: PageHost, { language }: Kind<'language'>): void {
  host.workbook.locale = language === 'ru' ? 'ru_RU' : 'en_US';
  host.userLocale = language;
  host.workbook.restructured();
  host.open();
}

function beUser(host: PageHost, { email }: Kind<'user'>): void {
  host.user = email;
  host.open();
}

/** Does on the host what a person did on the page; a call's outcome comes back. Throws what the host refuses. */
export function perform(host: PageHost, action: Action): CallOutcome | null {
  switch (action.kind) {
    case 'type':
      type(host, sheetOf(host, action.sheet), action.cells, action.copied);
      break;
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
    case 'deleteColumns':
      host[action.kind](sheetOf(host, action.sheet).name, action.at + 1, action.count);
      break;
    case 'deleteSheet':
      host.deleteSheet(sheetOf(host, action.sheet).name);
      break;
    case 'renameSheet':
      host.renameSheet(sheetOf(host, action.sheet).name, action.name);
      break;
    case 'sort':
      sort(host, sheetOf(host, action.sheet), action);
      break;
    case 'select':
      host.select(sheetOf(host, action.sheet).name, a1Of(rectOf(action.area)));
      break;
    case 'menu':
      host.run(action.functionName);
      break;
    case 'call':
      return call(host, action);
    case 'user':
      beUser(host, action);
      break;
    case 'clock':
      moveClock(host, action);
      break;
    case 'language':
      setLanguage(host, action);
      break;
    case 'close':
  }
  return null;
}
