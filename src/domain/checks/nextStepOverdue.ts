import { OPEN_KINDS } from '../stages';
import { defineCheck } from './check';

/** The step's day has passed; today is not overdue. */
export const nextStepOverdue = defineCheck({
  id: 'next-step-overdue',
  titles: { ru: 'Шаг просрочен', en: 'Step overdue' },
  clearedBy: { ru: 'Сделать шаг и назначить следующий', en: 'Do the step and plan the next one' },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'nextStepDate'],
  kinds: OPEN_KINDS,
  evaluate: ({ nextStepDate }, _facts, { today }) =>
    nextStepDate !== null && nextStepDate < today ? { nextStepDate, days: today - nextStepDate } : null,
  fault: ['nextStepDate'],
  message: {
    ru: ({ nextStepDate, days }, say) => `Шаг просрочен на ${say.days(days)}: был на ${say.day(nextStepDate)}`,
    en: ({ nextStepDate, days }, say) => `Step ${say.days(days)} overdue: it was for ${say.day(nextStepDate)}`,
  },
});
