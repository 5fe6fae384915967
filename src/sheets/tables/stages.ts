import type { Language } from '../../domain/language';
import { STAGE_KINDS, STAGE_TITLES } from '../../domain/pipeline/stageNames';
import { usualStage } from '../../domain/stages';
import type { TradeId } from '../../domain/trades';
import { PEOPLE_COLUMNS } from './deals';
import { byPeople, defineTable } from './table';
import type { SeedRow } from './table';

/** The default stages (spec §2 "stages"). Titles lose their units, whose comma would part them. */
const seed = (language: Language, trade: TradeId | null = null): readonly SeedRow[] =>
  STAGE_KINDS.map((kind) => {
    const { probability, stuckAfterDays, requiredFields, stepAfterDays } = usualStage(kind, trade);
    const fields = requiredFields.map((id) => PEOPLE_COLUMNS[id].titles[language].replace(/,.*/, ''));
    const name = STAGE_TITLES[kind][language];
    return [name, name, probability, stuckAfterDays, fields.join(', '), stepAfterDays ?? ''];
  });

export const stagesTable = defineTable(
  'stages',
  { ru: 'Этапы', en: 'Stages' },
  { kind: 'rules', editableBy: 'owner', signed: true },
  () => ({
    name: byPeople('text', 'Этап', 'Stage'),
    kind: byPeople('choice', 'Вид', 'Kind'),
    probability: byPeople('share', 'Вероятность', 'Probability'),
    stuckAfterDays: byPeople('integer', 'Висяк через, дн.', 'Stuck after, days', {
      hint: { ru: '0 — выключено', en: '0 is off' },
    }),
    requiredFields: byPeople('longText', 'Обязательные поля', 'Required fields', {
      hint: {
        ru: 'Названия столбцов через запятую, нужны и дальше; с «!» («Цена!») без поля сюда не перейти',
        en: 'Column titles with commas, needed from here on; with "!" ("Price!") no move here without it',
      },
    }),
    stepAfterDays: byPeople('integer', 'Шаг через, дн.', 'Step after, days', {
      hint: { ru: 'Рабочих дней до следующего шага', en: 'Working days to the next step' },
    }),
  }),
  seed,
);
