import type { Language } from '../../../domain/language';
import { isBlank } from '../../../domain/reading/rawCell';
import type { RawCell } from '../../../domain/reading/rawCell';
import { cellAddress } from '../../headers/address';
import type { TabRow } from '../../reading/tab';
import { readRule, saidOf } from './readRule';
import type { ReadRule, RuleRefusal } from './readRule';
import type { RuleRef } from './ruleRef';
import { hasLadder, rowOfRule, ruleCell } from './ruleTabs';
import type { RuleTabs } from './ruleTabs';
import { usualValue } from './usualValue';

/** What a head typed for a rule. */
export interface RuleAnswer extends RuleRef {
  readonly text: string;
}

/** An answer that cannot be taken. */
export interface RefusedAnswer {
  /** Its place among the answers. */
  readonly at: number;
  readonly code: RuleRefusal | 'closed' | 'gone';
  readonly part: string;
}

/** A cell of the rules that set-up is to write. */
export interface RuleChange {
  readonly ref: RuleRef;
  /** Null: a row is to be added for it. */
  readonly row: TabRow | null;
  readonly value: number | string | null;
}

/** The same as people are told of it. */
export interface SaidChange extends RuleRef {
  /** Where: the cell, or the tab that gets a new row. */
  readonly place: string;
  /** '' where nothing stood. */
  readonly before: string;
  readonly after: string;
  /** The tab is people's own: what stands there is replaced. */
  readonly isTheirs: boolean;
}

export interface RulePlan {
  readonly refused: readonly RefusedAnswer[];
  readonly changes: readonly RuleChange[];
}

/** What the answers would change in the tabs, each read as the sheet would read it. Writes nothing. */
export function planRules(answers: readonly RuleAnswer[], tabs: RuleTabs, language: Language): RulePlan {
  const refused: RefusedAnswer[] = [];
  const differing: (RuleChange & { readonly at: number })[] = [];
  answers.forEach(({ text, ...ref }, at) => {
    const tab = tabs[ref.tab];
    const row = rowOfRule(ref, tab);
    if (row === null && isBlank(text)) return;
    const read = readRule(ref, text);
    if (read.kind === 'refused') refused.push({ at, code: read.code, part: read.part });
    else if (row === null || !isSame(read, ref, ruleCell(ref, tab, row)))
      differing.push({ at, ref, row, value: read.value });
  });
  const changes = differing.filter((change) => {
    if (isUsual(change, differing, tabs, language)) return false;
    const code = obstacleTo(change, tabs);
    if (code !== null) refused.push({ at: change.at, code, part: code === 'gone' ? change.ref.name : '' });
    return code === null;
  });
  return { refused, changes };
}

function obstacleTo({ ref, row }: RuleChange, tabs: RuleTabs): 'closed' | 'gone' | null {
  const { isClosed, tab } = tabs[ref.tab];
  if (isClosed || tab.index[ref.column] === undefined) return 'closed';
  return row === null && ref.column === 'stuckAfterDays' ? 'gone' : null;
}

function isSame(read: ReadRule, ref: RuleRef, standing: RawCell): boolean {
  const stands = readRule(ref, standing);
  return read.kind === 'value' && stands.kind === 'value' && stands.value === read.value;
}

/**
 * A rule that has no row holds by default: said again it needs none. But a ladder is written whole or not at all, since
 * its first row replaces all of the usual one.
 */
function isUsual(
  { ref, row, value }: RuleChange,
  all: readonly RuleChange[],
  tabs: RuleTabs,
  language: Language,
): boolean {
  if (row !== null) return false;
  const isDefault = ({ ref: other, value: its }: RuleChange): boolean => its === usualValue(other, language);
  if (ref.tab !== 'ladder') return value === usualValue(ref, language);
  if (ref.group !== '' || hasLadder(tabs, '')) return false;
  return all.filter((change) => change.ref.tab === 'ladder' && change.ref.group === '').every(isDefault);
}

export function sayChanges(changes: readonly RuleChange[], tabs: RuleTabs, language: Language): SaidChange[] {
  return changes.map(({ ref, row, value }) => {
    const { found, tab } = tabs[ref.tab];
    const standing = row === null ? '' : ruleCell(ref, tabs[ref.tab], row);
    const read = readRule(ref, standing);
    const before = read.kind === 'value' && !isBlank(standing) ? saidOf(ref, read.value, language) : String(standing);
    const place = row === null ? tab.title : cellAddress(tab.title, row.row, tab.index[ref.column] ?? 0);
    return { ...ref, place, before, after: saidOf(ref, value, language), isTheirs: found !== null && before !== '' };
  });
}
