import { defineCheck } from './check';

/** Off while the team tab is empty; a blank manager is a required field's matter. */
export const managerUnknown = defineCheck({
  id: 'manager-unknown',
  titles: { ru: 'Менеджер не в команде', en: 'Manager not on the team' },
  severity: 'amber',
  columns: ['manager'],
  evaluate: ({ manager, managerKey }, _facts, { team }) =>
    team.isEmpty || managerKey === '' || team.byNameKey(managerKey) !== null ? null : { manager },
  message: {
    ru: ({ manager }) => `Менеджера «${manager}» нет на вкладке «Команда»`,
    en: ({ manager }) => `Manager "${manager}" is not on the Team tab`,
  },
});
