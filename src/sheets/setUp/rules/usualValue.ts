import { DEFAULT_LADDER } from '../../../domain/rules/ladder';
import type { Language } from '../../../domain/language';
import type { Settings } from '../../../domain/settings';
import { mayBeBlank, SETTINGS } from '../../tables/settingDefs';
import type { RuleRef } from './ruleRef';

/** What holds for a rule that no row tells, as `readRule` gives it. */
export function usualValue({ tab, name, column }: RuleRef, language: Language): number | string | null {
  // Whoever the team tab does not name is a manager.
  if (tab === 'team') return column === 'role' ? 'manager' : '';
  if (tab === 'settings') {
    const id = name as keyof Settings;
    const { read, shown } = SETTINGS[id];
    const value = read(shown[language]);
    return mayBeBlank(id) ? '' : Array.isArray(value) ? value.join('; ') : String(value);
  }
  return DEFAULT_LADDER.find(({ role }) => role === name)?.[column as 'discountUpTo' | 'marginFrom'] ?? null;
}
