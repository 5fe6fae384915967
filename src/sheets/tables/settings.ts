import { SETTING_IDS, settingName, SETTINGS, shownOf } from './settingDefs';
import { byPeople, defineTable } from './table';

export const settingsTable = defineTable(
  'settings',
  { ru: 'Правила', en: 'Rules' },
  { kind: 'rules', editableBy: 'owner', signed: true },
  () => ({
    name: byPeople('longText', 'Правило', 'Rule'),
    value: byPeople('longText', 'Значение', 'Value'),
    explanation: byPeople('longText', 'Пояснение', 'Explanation'),
  }),
  (language, trade = null) =>
    SETTING_IDS.map((id) => [
      settingName(id, language),
      shownOf(id, language, trade),
      SETTINGS[id].explanation[language],
    ]),
);
