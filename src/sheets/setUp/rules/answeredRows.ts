import { nameKey } from '../../../domain/name';
import { STAGE_KINDS, STAGE_TITLES } from '../../../domain/pipeline/stageNames';
import type { StageRow } from '../../../domain/stages';
import type { Settings } from '../../../domain/settings';
import type { RuleRows } from '../../reading/rules/ruleRows';
import { SETTINGS } from '../../tables/settingDefs';
import { readRule } from './readRule';
import type { RuleAnswer } from './rulePlan';

/**
 * The rules as they would be by the answers, before anything is written: the settings and the kinds of stages, which
 * decide what a deal comes to. An answer that cannot be read leaves what holds.
 */
export function answeredRows(rows: RuleRows, answers: readonly RuleAnswer[]): RuleRows {
  return {
    ...rows,
    settings: { ...rows.settings, ...Object.fromEntries(answers.flatMap(answeredSetting)) },
    stages: answers.reduce(withKind, rows.stages),
  };
}

function answeredSetting({ tab, name, text }: RuleAnswer): [string, Settings[keyof Settings]][] {
  const read = tab === 'settings' ? SETTINGS[name as keyof Settings].read(text) : null;
  return read === null ? [] : [[name, read]];
}

/** A stage of nothing but a name and a kind: the rest is its kind's default. */
const stageOf = (name: string, kind: string): StageRow => ({
  row: 0,
  name,
  kind,
  probability: null,
  stuckAfterDays: null,
  requiredFields: '',
  stepAfterDays: null,
});

/** Where the tab is not there yet, set-up makes it with the usual stages. */
const usual = (): StageRow[] => STAGE_KINDS.map((kind) => stageOf(STAGE_TITLES[kind].ru, kind));

function withKind(stages: readonly StageRow[], answer: RuleAnswer): readonly StageRow[] {
  const read = answer.column === 'kind' ? readRule(answer, answer.text) : null;
  if (read?.kind !== 'value' || read.value === '') return stages;
  const kind = String(read.value);
  const standing = stages.length > 0 ? stages : usual();
  const key = nameKey(answer.name);
  const isKnown = standing.some(({ name }) => nameKey(name) === key);
  if (!isKnown) return [...standing, stageOf(answer.name, kind)];
  return standing.map((stage) => (nameKey(stage.name) === key ? { ...stage, kind } : stage));
}
