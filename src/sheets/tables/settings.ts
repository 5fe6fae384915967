import { SETTING_IDS, settingName, SETTINGS } from './settingDefs';
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
  (language) =>
    SETTING_IDS.map((id) => {
      const { shown, explanation } = SETTINGS[id];
      return [settingName(id, language), shown[language], explanation[language]];
    }),
);
