import { UNKNOWN_SELLER } from '../rules/team';
import { defineCheck } from './check';

/** Off while the team tab is empty; a blank manager is a required field's matter. */
export const managerUnknown = defineCheck({
  id: 'manager-unknown',
  titles: { ru: 'Менеджер не в команде', en: 'Manager not on the team' },
  clearedBy: {
    ru: 'Выбрать менеджера из списка или внести его в «Команду»',
    en: 'Choose a manager from the list, or add the person to Team',
  },
  severity: 'amber',
  judges: 'deal',
  columns: ['manager'],
  isIdle: ({ team }) => team.isEmpty,
  evaluate: ({ manager, managerKey }, { seller }) =>
    seller === UNKNOWN_SELLER && managerKey !== '' ? { manager } : null,
  fault: ['manager'],
  message: {
    ru: ({ manager }) => `Менеджера «${manager}» нет на вкладке «Команда»`,
    en: ({ manager }) => `Manager "${manager}" is not on the Team tab`,
  },
});
