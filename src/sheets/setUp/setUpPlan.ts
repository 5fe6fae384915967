import type { DealColumn } from '../../domain/deal';
import type { Language } from '../../domain/language';
import type { DealsPlace } from '../dealRows/dealsPlace';
import type { MappedHeader } from '../headers/headers';
import { sheetFinder } from '../reading/findSheets';
import { tables } from '../tables';
import type { TableId } from '../tables';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from '../tables/deals';
import type { OwnColumn } from '../tables/deals';
import type { TableDef } from '../tables/table';
import { isForeignTab } from './foreignTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface MappedColumn extends MappedHeader {
  readonly column: string;
}

/** What set-up would do, said before anything is written. */
export interface SetUpPlan {
  /** The tab taken for the deals; null: a fresh one is made. */
  readonly deals: { readonly title: string; readonly headerRow: number } | null;
  readonly mapping: readonly MappedColumn[];
  /** Columns that two headers name equally well: to be renamed by hand, none of them is taken. */
  readonly doubled: readonly { readonly column: string; readonly headers: readonly string[] }[];
  readonly ownToAdd: readonly OwnColumn[];
  /** People's columns that the sheet lacks: added only when they are asked for. */
  readonly offered: readonly DealColumn[];
  readonly tabsToCreate: readonly TableId[];
}

const keysOf = <Key extends string>(columns: Readonly<Record<Key, unknown>>): Key[] => Object.keys(columns) as Key[];

/** The tabs, beside the deals, that the workbook lacks: also a report whose title people gave to a tab of their own. */
export function missingTabs(spreadsheet: Spreadsheet): (TableDef & { readonly id: TableId })[] {
  const finder = sheetFinder(spreadsheet);
  return tables.filter((table) => {
    if (table.kind === 'deals' || table.madeOnUse) return false;
    const found = finder.find(table);
    return found === null || isForeignTab(spreadsheet, found.sheet, table);
  });
}

/** What set-up adds, by the titles that people will see. */
export function plannedTitles(
  { ownToAdd, tabsToCreate }: Pick<SetUpPlan, 'ownToAdd' | 'tabsToCreate'>,
  language: Language,
): { readonly own: readonly string[]; readonly tabs: readonly string[] } {
  return {
    own: ownToAdd.flatMap((id) => (OWN_COLUMNS[id].hidden ? [] : [OWN_COLUMNS[id].titles[language]])),
    tabs: tables.flatMap(({ id, titles }) => (tabsToCreate.includes(id) ? [titles[language]] : [])),
  };
}

/** Looks and writes nothing. */
export function setUpPlan(spreadsheet: Spreadsheet, place: DealsPlace | null): SetUpPlan {
  const mapped = place?.headers.mapped ?? {};
  const doubled = place?.headers.doubled ?? [];
  const own = place?.headers.own ?? {};
  const isThere = (column: DealColumn): boolean =>
    column in mapped || doubled.some((double) => double.column === column);
  return {
    deals: place === null ? null : { title: place.title, headerRow: place.headerRow },
    mapping: Object.entries(mapped).map(([column, header]) => ({ column, ...header })),
    doubled,
    ownToAdd: keysOf(OWN_COLUMNS).filter((column) => own[column] === undefined),
    offered: keysOf(PEOPLE_COLUMNS).filter((column) => !isThere(column)),
    tabsToCreate: missingTabs(spreadsheet).map(({ id }) => id),
  };
}
