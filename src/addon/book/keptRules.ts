import type { Problem } from '../../domain/issue';
import type { DecisionRow } from '../../domain/rules/approvals';
import type { Language } from '../../domain/language';
import type { MoveDateColumn } from '../../domain/pipeline/moveDates';
import type { ChosenHeaders } from '../../sheets/reading/deals/dealsChoice';
import type { SettledHeaders } from '../../sheets/reading/deals/settledHeaders';
import type { RuleRows } from '../../sheets/reading/rules/ruleRows';
import { SHEET_VERSION } from '../../sheets/setUp/sheetVersion';
import { wallClockIn } from '../../sheets/cells/zone';
import { holdsStill } from './lastLook';
import { textOf } from '../store/parts';
import type { PartedStore } from '../store/parts';
import { storedJson } from '../store/storedJson';
import type { DocumentProperties } from './sheetVersion';

/** What an edit, and whoever only looks, has to know of the rules: kept in the document's properties, for edits in the cache too. */
export interface RulesPart {
  readonly version: number;
  readonly zone: string;
  readonly language: Language;
  readonly sheetId: number;
  /** 1-based. */
  readonly headerRow: number;
  /** Only where a head chose any. */
  readonly chosen?: ChosenHeaders;
  /** Only where the cells settled anything. */
  readonly settled?: SettledHeaders;
  /** Columns that moves do not fill in, since people have formulas there. */
  readonly formulas: readonly MoveDateColumn[];
  readonly ruleRows: RuleRows;
  /** Verified, about deals that there are. */
  readonly decisions: readonly DecisionRow[];
  /** What is wrong with the tabs of rules, in their language; nothing of the plan, which not every run reads. */
  readonly problems: readonly Problem[];
}

/** A property holds 9 KB. */
export const RULES: PartedStore = { prefix: 'rules', partLength: 3000, mostParts: 40 };

/** The rules that the document's properties keep, or null. */
export function rulesIn(properties: DocumentProperties): RulesPart | null {
  const kept = storedJson(textOf(properties, RULES)) as RulesPart | null;
  return kept?.version === SHEET_VERSION ? kept : null;
}

/** The same while they hold: no tab of them was typed in, and all rows were looked at within the day. */
export function keptRules(properties: DocumentProperties): RulesPart | null {
  const rules = rulesIn(properties);
  return rules !== null && holdsStill(properties, wallClockIn(rules.zone)(new Date())) ? rules : null;
}
