import { nameKey } from '../../domain/name';
import type { TableDef } from '../tables/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly title: string;
}

/** Finds tabs by title, asking the service for all titles only when a usual one is not there. */
export interface SheetFinder {
  /** The tab of a table, titled in either language. */
  readonly find: (table: TitledTable) => FoundSheet | null;
  readonly titled: (title: string) => FoundSheet | null;
  /** Every tab, in the book's order. */
  readonly all: () => readonly FoundSheet[];
}

type TitledTable = Pick<TableDef, 'titles' | 'optional'>;

export function sheetFinder(spreadsheet: Spreadsheet): SheetFinder {
  let listed: readonly FoundSheet[] | null = null;
  const all = (): readonly FoundSheet[] => (listed ??= allSheets(spreadsheet));
  const titled = (title: string): FoundSheet | null => {
    const sheet = spreadsheet.getSheetByName(title);
    return sheet === null ? null : { sheet, title };
  };
  const find = (table: TitledTable): FoundSheet | null => {
    for (const title of usualTitles(table)) {
      const found = titled(title);
      if (found !== null) return found;
    }
    const isWorthAsking = listed !== null || !table.optional;
    return isWorthAsking ? (all().find((found) => isTitled(found, table)) ?? null) : null;
  };
  return { find, titled, all };
}

/** Looking these up is free of charge, unlike asking tabs for their titles. */
function usualTitles({ titles }: TitledTable): readonly string[] {
  const usual = [titles.ru, titles.en].flatMap((title) => [title, title.toLowerCase(), title.toUpperCase()]);
  return [...Object.values(besideTitles({ titles })), ...usual];
}

/** Of our tab where people have one of the usual title: it is looked for first, and nobody calls a tab of their own so. */
export function besideTitles({ titles }: Pick<TitledTable, 'titles'>): TitledTable['titles'] {
  return { ru: `${titles.ru} (РОП-контроль)`, en: `${titles.en} (ROP control)` };
}

/** Every title that we give a table's tab. */
export function titlesOf(table: Pick<TitledTable, 'titles'>): readonly string[] {
  return [table.titles, besideTitles(table)].flatMap(({ ru, en }) => [ru, en]);
}

/** A call a tab. */
function allSheets(spreadsheet: Spreadsheet): readonly FoundSheet[] {
  return spreadsheet.getSheets().map((sheet) => ({ sheet, title: sheet.getName() }));
}

/** Whether a tab's title is the table's, equal as names are. */
export function isTitled({ title }: FoundSheet, { titles }: Pick<TitledTable, 'titles'>): boolean {
  const key = nameKey(title);
  return titlesOf({ titles }).some((name) => key === nameKey(name));
}
