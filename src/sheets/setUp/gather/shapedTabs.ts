import type { DealsPlace } from '../../dealRows/dealsPlace';
import type { DealsTabLook } from '../dealsTabs';
import { headerRowOf, originColumn, peoplesHeaders } from './originColumn';
import { columnRuns } from './tabShape';

/** Another tab of the deals' shape: plain data. */
export interface ShapedTab {
  readonly title: string;
  /** Under its header, whatever stands there. */
  readonly rows: number;
}

/** The tabs with the headers of the deals whose rows have not been moved under them yet. */
export function shapedTabs(
  place: DealsPlace,
  looks: readonly DealsTabLook[],
  { tabs, added, gathered }: { tabs: ReadonlySet<string>; added: readonly string[]; gathered: readonly number[] },
): ShapedTab[] {
  const others = looks.filter(({ title, sheet }) => title !== place.title && !gathered.includes(sheet.getSheetId()));
  if (others.length === 0) return [];
  const row = headerRowOf(place);
  const origin = originColumn(place, row, tabs);
  const peoples = peoplesHeaders(place, row, origin?.at ?? null);
  return others
    .filter(({ title, header }) => !origin?.marks.includes(title) && columnRuns(header, peoples, added) !== null)
    .map(({ title, headerRow, lastRow }) => ({ title, rows: lastRow - headerRow }))
    .filter(({ rows }) => rows > 0);
}
