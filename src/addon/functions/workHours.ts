import { isReadable, readHours, readSchedule } from '../../domain/calendar/schedule';
import { workCalendar, type CalendarException, type WorkCalendar } from '../../domain/calendar/workCalendar';
import { isBlank, isErrorValue } from '../../domain/reading/rawCell';
import { firstCell, rowsOf, type CellArgument } from './argument';
import type { FormulaSheet } from './formulaSheet';
import { formulaError } from './formulaError';

/** The calendar of a schedule's text and a range of exceptions `[date, hours]`, its title row passed over. */
export function calendarOf(sheet: FormulaSheet, schedule: CellArgument, exceptions: CellArgument): WorkCalendar {
  const text = firstCell(schedule);
  if (isBlank(text)) throw formulaError(sheet, 'schedule-empty');
  const read = readSchedule(String(text));
  if (read.kind === 'unreadable') throw formulaError(sheet, 'schedule-unreadable');
  return workCalendar(read, exceptionsIn(sheet, exceptions));
}

function exceptionsIn(sheet: FormulaSheet, exceptions: CellArgument): readonly CalendarException[] {
  const found: CalendarException[] = [];
  rowsOf(exceptions).forEach(([date = '', hours = ''], at) => {
    if (isBlank(date) && isBlank(hours)) return;
    const day = sheet.readDay(date);
    const isTitle = at === 0 && typeof date === 'string' && !isErrorValue(date);
    if (typeof day === 'string' && isTitle) return;
    const spans = readHours(String(hours));
    if (typeof day !== 'number' || !isReadable(spans)) throw new Error(sheet.say().exceptionUnreadable(at + 1));
    found.push({ day, hours: spans });
  });
  return found;
}
