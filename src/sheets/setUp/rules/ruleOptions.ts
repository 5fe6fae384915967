import type { Language } from '../../../domain/language';
import { STAGE_KINDS, STAGE_TITLES } from '../../../domain/pipeline/stageNames';
import { LEFT_WORDS, ROLES } from '../../../domain/role';
import type { Settings } from '../../../domain/settings';
import { roleWord } from '../../tables/ladder';
import { settingChoices } from '../../tables/settingChoices';
import { mayBeBlank } from '../../tables/settingDefs';
import type { RuleRef } from './ruleRef';

/** What a rule may say, in the words that its cell would hold; none where it is typed freely. */
export function ruleOptions({ tab, name, column }: RuleRef, language: Language): readonly string[] {
  if (column === 'role') return [...ROLES.map((role) => roleWord(role, language)), LEFT_WORDS[language]];
  // A word that names no stage stays without one until somebody answers.
  if (column === 'kind') return ['', ...STAGE_KINDS.map((kind) => STAGE_TITLES[kind][language])];
  if (tab !== 'settings') return [];
  const choices = settingChoices(name as keyof Settings).map(({ words }) => words[language]);
  return choices.length > 0 && mayBeBlank(name as keyof Settings) ? ['', ...choices] : choices;
}
