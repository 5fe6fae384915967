import { SETTING_IDS, SETTINGS } from './settingDefs';
import { byPeople, defineTable } from './table';

export const settingsTable = defineTable(
  'settings',
  { ru: 'Правила', en: 'Rules' },
  'owner',
  () => ({
    name: byPeople('longText', 'Правило', 'Rule'),
    value: byPeople('longText', 'Значение', 'Value'),
    explanation: byPeople('longText', 'Пояснение', 'Explanation'),
  }),
  (language) =>
    SETTING_IDS.map((id) => {
      const { ru, shown, explanation } = SETTINGS[id];
      return [language === 'ru' ? ru : id, shown[language], explanation[language]];
    }),
);
