import type { Deal } from '../../domain/deal';
import { plainTitleOf } from '../../sheets/tables/deals';
import { dealsTabs } from '../../sheets/setUp/dealsTabs';
import type { DealsTabLook } from '../../sheets/setUp/dealsTabs';
import { gatherTab } from '../../sheets/setUp/gather/gatherTab';
import type { Gathering } from '../../sheets/setUp/gather/movedFrom';
import { shapedTabs } from '../../sheets/setUp/gather/shapedTabs';
import type { ShapedTab } from '../../sheets/setUp/gather/shapedTabs';
import { ungatherTab } from '../../sheets/setUp/gather/ungatherTab';
import { locateDeals } from '../../sheets/reading/deals/locateDeals';
import { readDeals } from '../../sheets/reading/deals/readDeals';
import { sheetFinder } from '../../sheets/reading/findSheets';
import type { FoundSheet } from '../../sheets/reading/findSheets';
import type { OpenedBook } from '../book/openedBook';
import { Refusal } from '../run/refusal';
import { keepRecord, recordIn } from './setUpRecord';

/** The tabs that could hold deals, and those of the deals' shape whose rows may be moved under them (spec §23). */
export interface TabsFound {
  readonly looks: readonly DealsTabLook[];
  readonly shaped: readonly ShapedTab[];
}

export function tabsFound(opened: OpenedBook): TabsFound {
  const { spreadsheet, book, properties } = opened;
  const all = sheetFinder(spreadsheet).all();
  const looks = dealsTabs(all, book.deals.title);
  const gathered = (recordIn(properties)?.gathered ?? []).map(({ id }) => id);
  return { looks, shaped: shapedTabs(book.deals, looks, { ...gatheringOf(opened, all), gathered }) };
}

/** The tabs of a claim, with how many deals will be moved; one that is not to be had is refused. */
export function plannedMoves(opened: OpenedBook, titles: readonly string[]): readonly ShapedTab[] {
  const found = tabsFound(opened);
  const isShaped = (title: string): boolean => found.shaped.some((tab) => tab.title === title);
  if (!titles.every(isShaped)) throw new Refusal(opened.say.badColumns);
  return titles.map((title) => ({ title, rows: dealsIn(opened, found, [title]).length }));
}

/** The deals of tabs that are to be moved, as they will be read: set-up asks about what they name, too. */
export function dealsIn({ book }: OpenedBook, { looks }: TabsFound, titles: readonly string[]): readonly Deal[] {
  const { headers } = book.deals;
  const choice = { headers: headers.chosen, settled: headers.settled };
  return looks
    .filter(({ title }) => titles.includes(title))
    .flatMap(
      (tab) =>
        readDeals(
          locateDeals(tab, () => [], choice),
          book,
        ).rows,
    );
}

function gatheringOf({ book, properties }: OpenedBook, all: readonly FoundSheet[]): Gathering {
  const { deals, language, rules, wallClock } = book;
  const columns = recordIn(properties)?.columns ?? [];
  const added = columns.map((column) => deals.headers.mapped[column]?.header ?? plainTitleOf(column, language));
  return { place: deals, language, rules, wallClock, added, tabs: new Set(all.map(({ title }) => title)) };
}

/** Moves a tab's rows under the deals, once and for all. Returns how many. */
export function gather(opened: OpenedBook, title: string): number {
  const { spreadsheet, properties, say } = opened;
  const all = sheetFinder(spreadsheet).all();
  const source = all.find((tab) => tab.title === title);
  if (source === undefined) throw new Refusal(say.badColumns);
  const id = source.sheet.getSheetId();
  if (recordIn(properties)?.gathered.some((tab) => tab.id === id)) return 0;
  const done = gatherTab(source, gatheringOf(opened, all));
  if (done.kind !== 'moved') throw new Refusal(done.kind === 'rows-hidden' ? say.rowsHidden(title) : say.badColumns);
  keepRecord(properties, { gathered: [{ id, title }] });
  return done.rows;
}

/** Takes moved rows back out of the deals; returns the titles of tabs whose rows somebody has changed since. */
export function ungather(opened: OpenedBook): readonly string[] {
  const all = sheetFinder(opened.spreadsheet).all();
  const gathered = recordIn(opened.properties)?.gathered ?? [];
  const sources = gathered.flatMap(({ id }) => all.find(({ sheet }) => sheet.getSheetId() === id) ?? []);
  const gathering = gatheringOf(opened, all);
  const kept = sources.filter((source) => ungatherTab(source, gathering) > 0);
  return kept.map(({ title }) => title);
}
