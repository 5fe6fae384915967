import { firstByKey } from '../../../domain/groups';
import type { Settings } from '../../../domain/settings';
import type { Language } from '../../../domain/language';
import { nameKey } from '../../../domain/name';
import { ROLES, roleNamed } from '../../../domain/role';
import { STAGE_TITLES } from '../../../domain/pipeline/stageNames';
import { stageKindOf } from '../../../domain/pipeline/stageWords';
import { exampleLadders } from '../../../domain/rules/ladder';
import { usualStage } from '../../../domain/stages';
import type { StageKind } from '../../../domain/stages';
import type { TradeId } from '../../../domain/trades';
import { roleWord } from '../../tables/ladder';
import { SETTINGS, shownOf } from '../../tables/settingDefs';
import { readRule, saidOf } from './readRule';
import { ASKED_SETTINGS, textsOf } from './ruleRef';
import { ruleOptions } from './ruleOptions';
import type { RuleRef } from './ruleRef';
import { hasLadder, rowOfRule, ruleCell } from './ruleTabs';
import type { RuleTab, RuleTabs } from './ruleTabs';

/** A rule as the form shows it: plain data. */
export interface RuleLine extends RuleRef {
  /** As people read and type it; what cannot be read, as it stands. */
  readonly value: string;
  /** It is our example and not the team's own. */
  readonly isExample: boolean;
  /** Whoever asks may not change it: a protection, or a column that the tab lost. */
  readonly isClosed: boolean;
  /** What it may say; none where it is typed freely. */
  readonly options: readonly string[];
}

/** What the deals name and the rules do not know yet: set-up asks about each. */
export interface MetNames {
  /** Words of the stage column that name no stage, as spelled. */
  readonly stageWords: readonly { readonly word: string; readonly proposed: StageKind | null }[];
  /** Managers who are not on the team, as spelled. */
  readonly people: readonly string[];
  /** Values of settings that the sheet itself proposes; '' where it only asks. */
  readonly settings: Readonly<Partial<Record<keyof Settings, string>>>;
}

export const NOBODY_MET: MetNames = { stageWords: [], people: [], settings: {} };

/** Whose examples the form shows. */
export interface ExamplesOf {
  readonly trade: TradeId | null;
  /** Whose stand there: of a tab that set-up made, what is still as it made it gives way to the other trade's. */
  readonly before: TradeId | null;
  readonly isMade: (tab: RuleTab) => boolean;
}

const AS_THEY_STAND: ExamplesOf = { trade: null, before: null, isMade: () => false };

/** Stages that deals wait in. */
const STUCK_KINDS: readonly StageKind[] = ['lead', 'contact', 'quote', 'deal'];

/** The rules that set-up asks for, with what holds now: the ladders of every group, the settings, the stuck days, and who and what the deals name besides. */
export function ruleLines(
  tabs: RuleTabs,
  language: Language,
  met: MetNames = NOBODY_MET,
  { trade, before, isMade }: ExamplesOf = AS_THEY_STAND,
): RuleLine[] {
  const lineOf = (ref: RuleRef, exampleOf: string | ((of: TradeId | null) => string)): RuleLine => {
    const tab = tabs[ref.tab];
    const row = rowOfRule(ref, tab);
    const example = typeof exampleOf === 'string' ? exampleOf : exampleOf(trade);
    const standing = row === null ? example : saidIn(ref, ruleCell(ref, tab, row), language);
    const isLeft = typeof exampleOf !== 'string' && trade !== before && isMade(tab) && standing === exampleOf(before);
    // A group that the other trade does not name keeps its ladder.
    const value = isLeft && example !== '' ? example : standing;
    const isClosed = tab.isClosed || tab.tab.index[ref.column] === undefined;
    const options = ruleOptions(ref, language);
    return { ...ref, value, isExample: value !== '' && value === example, isClosed, options };
  };
  const settings = ASKED_SETTINGS.flatMap((name) => {
    const ref: RuleRef = { tab: 'settings', name, group: '', column: 'value' };
    const proposed = met.settings[name];
    if (proposed === undefined && SETTINGS[name].isOccasional === true) return [];
    if (proposed === undefined) return [lineOf(ref, (of) => shownOf(name, language, of))];
    const value = saidOf(ref, proposed, language);
    const line = lineOf(ref, value);
    // A tab that set-up has yet to make holds nothing of the team's.
    return [tabs.settings.found === null ? { ...line, value, isExample: value !== '' } : line];
  });
  const ladder = ['', ...groupsIn(tabs)].flatMap((group) =>
    ROLES.flatMap((name) =>
      (['discountUpTo', 'marginFrom'] as const).map((column) => {
        const ref: RuleRef = { tab: 'ladder', name, group, column };
        return lineOf(ref, (of) => exampleOfLimit(ref, tabs, language, of));
      }),
    ),
  );
  const stuck = stagesIn(tabs).map(({ name, kind }) =>
    lineOf(
      { tab: 'stages', name, group: '', column: 'stuckAfterDays' },
      (of) => `${usualStage(kind, of).stuckAfterDays}`,
    ),
  );
  const kinds = met.stageWords.map(({ word, proposed }) =>
    lineOf({ tab: 'stages', name: word, group: '', column: 'kind' }, proposed ? STAGE_TITLES[proposed][language] : ''),
  );
  const people = met.people.flatMap((name) => [
    lineOf({ tab: 'team', name, group: '', column: 'role' }, roleWord('manager', language)),
    lineOf({ tab: 'team', name, group: '', column: 'email' }, ''),
  ]);
  return [...ladder, ...settings, ...stuck, ...kinds, ...people];
}

function saidIn(ref: RuleRef, raw: Parameters<typeof readRule>[1], language: Language): string {
  const read = readRule(ref, raw);
  return read.kind === 'value' ? saidOf(ref, read.value, language) : String(raw);
}

/** The usual ladder stands where the tab has no rung for every group, and is the example; else a missing rung is blank. */
function exampleOfLimit(ref: RuleRef, tabs: RuleTabs, language: Language, trade: TradeId | null): string {
  if (ref.group === '' && hasLadder(tabs, '') && rowOfRule(ref, tabs.ladder) === null) return '';
  const [, ladder] = exampleLadders(trade, language).find(([group]) => nameKey(group) === nameKey(ref.group)) ?? [];
  const rung = ladder?.find(({ role }) => role === ref.name);
  return rung === undefined ? '' : saidOf(ref, rung[ref.column as 'discountUpTo' | 'marginFrom'], language);
}

/** The stages of the tab in which deals wait. */
function stagesIn({ stages: { tab } }: RuleTabs): { readonly name: string; readonly kind: StageKind }[] {
  return tab.rows.flatMap((row) => {
    const text = textsOf(row, tab.index);
    const name = text('name').trim();
    const kind = stageKindOf(text('kind') || name);
    return kind !== null && STUCK_KINDS.includes(kind) ? [{ name, kind }] : [];
  });
}

/** Groups that have a ladder of their own, as first spelt. */
function groupsIn({ ladder: { tab } }: RuleTabs): string[] {
  const named = tab.rows.flatMap((row) => {
    const text = textsOf(row, tab.index);
    return roleNamed(text('role')) === null ? [] : [text('group').trim()];
  });
  return [...firstByKey(named, nameKey).values()];
}
