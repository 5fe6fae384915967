import type { Language } from '../../../domain/language';
import type { DealsPlace } from '../../dealRows/dealsPlace';
import type { DealReading } from '../../reading/deals/dealReader';
import type { LocatedDeals } from '../../reading/deals/locateDeals';
import { headerRowOf, originColumn, peoplesHeaders } from './originColumn';
import type { OriginColumn } from './originColumn';
import { columnRuns } from './tabShape';
import type { ColumnRun, HeaderRow } from './tabShape';

/** What it takes to move the deals of other tabs under the book's. */
export interface Gathering extends Omit<DealReading, 'headers'> {
  readonly place: DealsPlace;
  readonly language: Language;
  /** The titles of all tabs. */
  readonly tabs: ReadonlySet<string>;
  /** Headers of columns that set-up put into the book's deals. */
  readonly added: readonly string[];
}

/** How a tab and the deals go together, and what of the tab stands among them already. */
export interface MovedFrom {
  /** The header row of the deals. */
  readonly row: HeaderRow;
  readonly origin: OriginColumn | null;
  /** Null where the two are not of one shape. */
  readonly runs: readonly ColumnRun[] | null;
  /** Rows of the deals that bear the tab's title, 1-based. */
  readonly marked: readonly number[];
}

export function movedFrom(
  title: string,
  located: LocatedDeals,
  { place, tabs, added }: Pick<Gathering, 'place' | 'tabs' | 'added'>,
): MovedFrom {
  const row = headerRowOf(place);
  const origin = originColumn(place, row, tabs);
  return {
    row,
    origin,
    runs: columnRuns(headerRowOf(located), peoplesHeaders(place, row, origin?.at ?? null), added),
    marked: (origin?.marks ?? []).flatMap((mark, at) => (mark === title ? [place.headerRow + 1 + at] : [])),
  };
}
