import { DEFAULT_LADDER } from '../../../domain/rules/ladder';
import type { Language } from '../../../domain/language';
import type { Settings } from '../../../domain/settings';
import { SETTINGS } from '../../tables/settingDefs';
import { isPer } from './ruleRef';
import type { RuleRef } from './ruleRef';

/** What holds for a rule that no row tells, as `readRule` gives it. */
export function usualValue({ tab, name, column }: RuleRef, language: Language): number | string | null {
  // Whoever the team tab does not name is a manager.
  if (tab === 'team') return column === 'role' ? 'manager' : '';
  if (tab === 'settings') {
    if (isPer(name as keyof Settings)) return '';
    const { read, shown } = SETTINGS[name as keyof Settings];
    return String(read(shown[language]));
  }
  return DEFAULT_LADDER.find(({ role }) => role === name)?.[column as 'discountUpTo' | 'marginFrom'] ?? null;
}
