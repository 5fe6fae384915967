import { OPEN_KINDS } from '../stages';
import { defineCheck } from './check';

/** Such a deal is out of the forecast (spec §3 "a deal without next step and date"). */
export const nextStepMissing = defineCheck({
  id: 'next-step-missing',
  titles: { ru: 'Нет следующего шага', en: 'No next step' },
  clearedBy: { ru: 'Вписать следующий шаг и его дату', en: 'Type the next step and its date' },
  severity: 'amber',
  judges: 'deal',
  columns: ['stage', 'nextStep', 'nextStepDate'],
  kinds: OPEN_KINDS,
  evaluate({ nextStep, nextStepDate }) {
    const lacksStep = nextStep === '';
    const lacksDate = nextStepDate === null;
    return lacksStep || lacksDate ? { lacksStep, lacksDate } : null;
  },
  fault: ({ lacksStep, lacksDate }) => [
    ...(lacksStep ? (['nextStep'] as const) : []),
    ...(lacksDate ? (['nextStepDate'] as const) : []),
  ],
  message: {
    ru({ lacksStep, lacksDate }) {
      const what = lacksStep ? `следующего шага${lacksDate ? ' и даты' : ''}` : 'даты следующего шага';
      return `Нет ${what}: сделка не считается`;
    },
    en({ lacksStep, lacksDate }) {
      const what = lacksStep ? `next step${lacksDate ? ' or date' : ''}` : 'next step date';
      return `No ${what}: the deal does not count`;
    },
  },
});
