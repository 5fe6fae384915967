import { HOLIDAY_YEARS, holidaysRu } from '../../domain/calendar/holidaysRu';
import { serialOfDay } from '../cells/serial';
import { byPeople, defineTable } from './table';

/** Its rows for a year replace the built-in production calendar of that year. */
export const holidaysTable = defineTable(
  'holidays',
  { ru: 'Праздники', en: 'Holidays' },
  { kind: 'rules', editableBy: 'heads' },
  () => ({
    day: byPeople('date', 'Дата', 'Date'),
    hours: byPeople('hours', 'Часы', 'Hours', {
      hint: { ru: 'Пусто — выходной; 09:00-17:00 — короткий день', en: 'Blank is a day off; 09:00-17:00 a short day' },
    }),
    comment: byPeople('longText', 'Комментарий', 'Comment'),
  }),
  () => HOLIDAY_YEARS.flatMap((year) => holidaysRu(year) ?? []).map(({ day, hours }) => [serialOfDay(day), hours, '']),
);
