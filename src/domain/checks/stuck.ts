import { OPEN_KINDS } from '../stages';
import { lastChangeOf, stuckDays } from '../pipeline/stuck';
import { defineCheck } from './check';

/** Nothing has changed on an open deal for as long as its stage allows. */
export const stuck = defineCheck({
  id: 'stuck',
  titles: { ru: 'Висяк', en: 'Stuck' },
  clearedBy: {
    ru: 'Сдвинуть этап, назначить новый шаг или записать в комментарий, на чём стоит',
    en: 'Move the stage, plan a new step, or write in the comment what it waits for',
  },
  severity: 'amber',
  judges: 'deal',
  tables: ['stages'],
  columns: ['stage'],
  kinds: OPEN_KINDS,
  alsoReads: ['requestedAt', 'respondedAt', 'quotedAt', 'invoicedAt', 'shippedAt'],
  evaluate(deal, _facts, { today }) {
    const { stage, stageText } = deal;
    if (stage === null || stage.stuckAfterDays <= 0) return null;
    const days = stuckDays(lastChangeOf(deal), today, stage.stuckAfterDays);
    return days === 0 ? null : { days, stageText, norm: stage.stuckAfterDays };
  },
  fault: ['stage'],
  message: {
    ru: ({ days, stageText, norm }, say) => `Висит ${say.days(days)} на этапе «${stageText}» (норма ${norm})`,
    en: ({ days, stageText, norm }, say) => `Stuck ${say.days(days)} at ${stageText} (norm ${norm})`,
  },
});
