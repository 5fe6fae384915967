import { DEFAULT_LADDER } from '../../../domain/rules/ladder';
import type { Language } from '../../../domain/language';
import type { Settings } from '../../../domain/settings';
import { SETTINGS } from '../../tables/settingDefs';
import type { RuleRef } from './ruleRef';

/** What holds for a rule that no row tells, as `readRule` gives it. */
export function usualValue({ tab, name, column }: RuleRef, language: Language): number | string | null {
  if (tab === 'settings') return SETTINGS[name as keyof Settings].shown[language];
  return DEFAULT_LADDER.find(({ role }) => role === name)?.[column as 'discountUpTo' | 'marginFrom'] ?? null;
}
