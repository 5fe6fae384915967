import { addressesIn, isAddress } from '../../../domain/words/addresses';
import type { Language } from '../../../domain/language';
import { STAGE_TITLES } from '../../../domain/pipeline/stageNames';
import { stageKindOf } from '../../../domain/pipeline/stageWords';
import type { StageKind } from '../../../domain/pipeline/stageNames';
import { LEFT_WORDS, roleNamed, saysLeft } from '../../../domain/role';
import type { Role } from '../../../domain/role';
import { readInteger } from '../../../domain/reading/number';
import { isBlank } from '../../../domain/reading/rawCell';
import type { RawCell } from '../../../domain/reading/rawCell';
import type { Settings } from '../../../domain/settings';
import { readRungLimit } from '../../reading/rules/ladder';
import { NO_LIMIT, roleWord } from '../../tables/ladder';
import { settingChoices } from '../../tables/settingChoices';
import { mayBeBlank, SETTINGS } from '../../tables/settingDefs';
import { asText } from '../../cells/asText';
import type { CellValue } from '../../cells/asText';
import type { RuleRef } from './ruleRef';

/** Why a value cannot be a rule; the page has words for each. */
export type RuleRefusal =
  'blank' | 'number' | 'hour' | 'schedule' | 'address' | 'choice' | 'limit' | 'limitDoubtful' | 'limitNegative';

/** What a cell or a field says as a rule: by the readers of the sheet itself. */
export type ReadRule =
  | { readonly kind: 'value'; /** By which two say the same. */ readonly value: number | string | null }
  | { readonly kind: 'refused'; readonly code: RuleRefusal; /** What of it. */ readonly part: string };

/** In the place of a role: here no more. */
const LEFT = 'left';

const refused = (code: RuleRefusal, part: RawCell): ReadRule => ({ kind: 'refused', code, part: String(part).trim() });

/**
 * Reads a cell of the tab, or what was typed for it. A blank limit is none; besides, what is blank by default may be, and so
 * may a stage's norm, which is that of its kind then: the line of a word that set-up asked about says its kind alone.
 */
export function readRule({ tab, name, column }: RuleRef, raw: RawCell): ReadRule {
  if (tab === 'ladder') return limitIn(raw);
  if (column === 'email') return addressIn(raw);
  if (isBlank(raw)) {
    const isUsual = column === 'stuckAfterDays' || (tab === 'settings' && mayBeBlank(name as keyof Settings));
    return isUsual ? { kind: 'value', value: '' } : refused('blank', raw);
  }
  if (tab === 'settings') return settingIn(name as keyof Settings, raw);
  if (column === 'role') return known(saysLeft(String(raw)) ? LEFT : roleNamed(String(raw)), raw);
  if (column === 'kind') return known(stageKindOf(String(raw)), raw);
  const days = readInteger(raw);
  return typeof days === 'number' && days >= 0 ? { kind: 'value', value: days } : refused('number', raw);
}

/** A choice of ours: a page offers nothing else. */
function known(value: string | null, raw: RawCell): ReadRule {
  return value === null ? refused('choice', raw) : { kind: 'value', value };
}

/** One address, or none. */
function addressIn(raw: RawCell): ReadRule {
  const address = String(raw).trim();
  return address === '' || isAddress(address) ? { kind: 'value', value: address } : refused('address', raw);
}

function limitIn(raw: RawCell): ReadRule {
  const { limit, doubt } = readRungLimit(raw);
  if (limit === 'unreadable') return refused('limit', raw);
  if (doubt !== null) return refused(doubt, raw);
  return { kind: 'value', value: limit === 'no-limit' ? null : limit };
}

const UNREADABLE: Readonly<Partial<Record<keyof Settings, RuleRefusal>>> = {
  schedule: 'schedule',
  dailyHour: 'hour',
  notices: 'choice',
};

function settingIn(id: keyof Settings, raw: RawCell): ReadRule {
  const value = SETTINGS[id].read(raw);
  if (id === 'digestTo') {
    const bad = addressesIn(String(value)).find((address) => !isAddress(address));
    return bad === undefined ? { kind: 'value', value: String(value).trim() } : refused('address', bad);
  }
  if (value !== null) return { kind: 'value', value: Array.isArray(value) ? value.join('; ') : String(value) };
  return refused(UNREADABLE[id] ?? 'number', raw);
}

/** The value as the tab is given it: settings as text, as the tab's seed does, the others as numbers. */
export function cellOf(rule: RuleRef, value: number | string | null, language: Language): CellValue {
  const said = rule.tab === 'ladder' || rule.column === 'stuckAfterDays' ? value : saidOf(rule, value, language);
  if (said === null) return NO_LIMIT[language];
  return typeof said === 'string' ? asText(said) : said;
}

/** The value as people read and type it: `3,5 %`, every digit of it. */
export function saidOf({ tab, name, column }: RuleRef, value: number | string | null, language: Language): string {
  if (value === null) return NO_LIMIT[language];
  if (column === 'role') return value === LEFT ? LEFT_WORDS[language] : roleWord(value as Role, language);
  if (column === 'kind') return STAGE_TITLES[value as StageKind][language];
  if (tab === 'settings') {
    const choice = settingChoices(name as keyof Settings).find((each) => each.value === String(value));
    return choice?.words[language] ?? String(value);
  }
  if (tab !== 'ladder' || typeof value !== 'number') return String(value);
  const points = String(Number((value * 100).toPrecision(12)));
  return language === 'ru' ? `${points.replace('.', ',')} %` : `${points}%`;
}
