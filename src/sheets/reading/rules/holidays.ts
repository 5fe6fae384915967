import type { HolidayRow } from '../../../domain/calendar/holidaysRu';
import { isReadable, readHours } from '../../../domain/calendar/schedule';
import { readDay } from '../../../domain/reading/date';
import type { WallClock } from '../../../domain/reading/rawCell';
import type { holidaysTable } from '../../tables/holidays';
import type { ColumnIdOf } from '../../tables/table';
import type { TabCells } from './tabCells';

/** Null for a row without a readable day, or whose hours cannot be read: the weekday's own hours then hold. */
export function holidayRow(cells: TabCells<ColumnIdOf<typeof holidaysTable>>, wallClock: WallClock): HolidayRow | null {
  const day = cells.value('day', (raw) => readDay(raw, wallClock));
  const hours = cells.text('hours');
  if (day === null) return null;
  if (isReadable(readHours(hours))) return { day, hours };
  cells.note('hours', 'rule-unreadable', 'ruleUnreadable');
  return null;
}
