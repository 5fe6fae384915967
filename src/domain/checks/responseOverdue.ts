import { OPEN_KINDS } from '../stages';
import { hasNoTime } from '../calendar/time';
import { defineCheck } from './check';

/** An open request waits longer than the norm; a request with a day but no time cannot be judged. */
export const responseOverdue = defineCheck({
  id: 'response-overdue',
  titles: { ru: 'Заявка без ответа', en: 'Request unanswered' },
  clearedBy: { ru: 'Ответить клиенту и вписать время ответа', en: 'Answer the client and type when' },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'requestedAt', 'respondedAt'],
  kinds: OPEN_KINDS,
  evaluate({ requestedAt, respondedAt }, _facts, { calendar, now, settings }) {
    if (respondedAt !== null || requestedAt === null) return null;
    if (hasNoTime(requestedAt) || requestedAt >= now) return null;
    const minutes = calendar.minutesBetween(requestedAt, now);
    return minutes > settings.responseMinutes ? { minutes, norm: settings.responseMinutes } : null;
  },
  fault: ['respondedAt'],
  message: {
    ru: ({ minutes, norm }, say) =>
      `Без ответа ${say.minutes(Math.ceil(minutes))} рабочего времени (норма ${say.minutes(norm)})`,
    en: ({ minutes, norm }, say) =>
      `No answer for ${say.minutes(Math.ceil(minutes))} of working time (norm ${say.minutes(norm)})`,
  },
});
