import { formatJavaDate, zoneNamed, type BookData, type CellData, type SheetData } from 'apps-script-host';
import { chargeOf } from '../../packages/apps-script-host/src/services/runtime/charges';
import type { Execution } from '../../packages/apps-script-host/src/services/runtime/execution';
import { Guard } from '../../packages/apps-script-host/src/services/runtime/guard';
import { RangeService } from '../../packages/apps-script-host/src/services/spreadsheet/range/range';
import { makeRealm } from '../../packages/apps-script-host/src/services/runtime/realm';
import { SheetService } from '../../packages/apps-script-host/src/services/spreadsheet/sheet';
import { SpreadsheetService } from '../../packages/apps-script-host/src/services/spreadsheet/spreadsheet';
import { workbookFrom } from '../../packages/apps-script-host/src/workbook/fromBookData';

Object.assign(globalThis, {
  Utilities: {
    formatDate: (date: Date, zone: string, format: string) => formatJavaDate(date.getTime(), zoneNamed(zone), format),
  },
});

/** A workbook in the host's own services, outside any bundle, and the charged calls made on it so far. */
export interface OpenBook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly calls: readonly string[];
}

export function openForReading(data: BookData): OpenBook {
  const calls: string[] = [];
  const zone = zoneNamed(data.timeZone);
  const realm = makeRealm(() => 0, zone);
  const execution: Execution = {
    id: 1,
    effectiveUser: '',
    activeUser: '',
    authMode: 'FULL',
    limitMs: 0,
    hasUi: false,
    book: workbookFrom(data),
    realm,
    get state(): never {
      throw new Error('reading needs nothing that outlives a run');
    },
    now: () => 0,
    wait: () => undefined,
    range: (sheet, rect) => new RangeService(execution, sheet, rect),
    sheet: (sheet) => new SheetService(execution, sheet),
    spreadsheet: () => new SpreadsheetService(execution),
  };
  const guard = new Guard(realm, (className, method, target, args) => {
    if (chargeOf(className, method, target, args) !== null) calls.push(`${className}.${method}`);
    return null;
  });
  return { spreadsheet: guard.toScript(execution.spreadsheet()) as OpenBook['spreadsheet'], calls };
}

/** A tab of plain values; its grid is as Google makes it unless a narrower one is asked for. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (string | number | boolean)[])[],
  maxColumns = 26,
): SheetData {
  const cells = rows.map((row) => row.map((value): CellData | null => (value === '' ? null : { value })));
  return {
    name,
    rows: cells,
    hidden: false,
    maxRows: Math.max(1000, rows.length),
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    validations: [],
    conditionalRules: [],
    protections: [],
  };
}

export function bookOf(...sheets: readonly SheetData[]): BookData {
  return { title: 'Книга', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheets, namedRanges: [] };
}
