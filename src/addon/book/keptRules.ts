import type { DecisionRow } from '../../domain/rules/approvals';
import type { Language } from '../../domain/language';
import type { MoveDateColumn } from '../../domain/pipeline/moveDates';
import type { RuleTabProblems } from '../../sheets/reading/book';
import type { ChosenHeaders } from '../../sheets/reading/deals/dealsChoice';
import type { SettledHeaders } from '../../sheets/reading/deals/settledHeaders';
import type { KnownBook } from '../../sheets/reading/readBook';
import { KNOWN_TABLES } from '../../sheets/reading/rules/ruleRows';
import type { KnownTable, RuleRows } from '../../sheets/reading/rules/ruleRows';
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
  /** In the book's language; nothing of the plan, which not every run reads. */
  readonly problems: RuleTabProblems;
  /** The marks that the tabs of rules bore when they were read. */
  readonly marks?: TypedMarks;
}

/** A property holds 9 KB. */
export const RULES: PartedStore = { prefix: 'rules', partLength: 3000, mostParts: 40 };

/** By which somebody's typing in a tab of rules is told from the typing before. */
export type TypedMarks = Readonly<Partial<Record<KnownTable, string>>>;

const MARK = 'typedIn.';

/** Whether a property is the mark of a tab. */
export const isTypedMark = (name: string): boolean => name.startsWith(MARK);

/** The marks of the tabs as `properties` have them. */
export function marksIn(properties: DocumentProperties): TypedMarks {
  const marked = KNOWN_TABLES.flatMap((table) => {
    const mark = properties[MARK + table];
    return mark === undefined ? [] : [[table, mark] as const];
  });
  return Object.fromEntries(marked);
}

/**
 * Somebody typed in the tab of a table of rules: what is kept of that one is of no use, until it is read again. Each tab has
 * a mark of its own, so that of two that are typed in at once neither is lost.
 */
export function markTyped(table: KnownTable): void {
  PropertiesService.getDocumentProperties().setProperty(MARK + table, Utilities.getUuid().slice(0, 8));
}

/** The rules that the document's properties keep, whoever typed in their tabs since; null where there are none. */
function rulesOnceRead(properties: DocumentProperties): RulesPart | null {
  const kept = storedJson(textOf(properties, RULES)) as RulesPart | null;
  return kept?.version === SHEET_VERSION ? kept : null;
}

/** The tables in whose tabs somebody typed since the rules were read. */
function typedSince({ marks = {} }: RulesPart, properties: DocumentProperties): readonly KnownTable[] {
  const now = marksIn(properties);
  return KNOWN_TABLES.filter((table) => now[table] !== marks[table]);
}

/** The rules that the document's properties keep, or null: also where somebody typed in any of their tabs since. */
export function rulesIn(properties: DocumentProperties): RulesPart | null {
  const kept = rulesOnceRead(properties);
  return kept !== null && typedSince(kept, properties).length === 0 ? kept : null;
}

/** What who only looks may take as it was read; the tabs of the rest are to be read. */
export interface KeptRules extends KnownBook, Pick<RulesPart, 'sheetId' | 'language'> {}

/**
 * The rules as they are kept, but for tabs that somebody typed in since: those are of no use. Null where all rows were not
 * looked at within the day.
 */
export function keptRules(properties: DocumentProperties): KeptRules | null {
  const kept = rulesOnceRead(properties);
  if (kept === null || !holdsStill(properties, wallClockIn(kept.zone)(new Date()))) return null;
  const { zone, sheetId, language, ruleRows, problems } = kept;
  const typed = typedSince(kept, properties);
  return { zone, sheetId, language, ruleRows: without(typed, ruleRows), problems: without(typed, problems) };
}

function without<Kept extends object>(tables: readonly KnownTable[], kept: Kept): Partial<Kept> {
  const held = Object.entries(kept).filter(([table]) => !(tables as readonly string[]).includes(table));
  return Object.fromEntries(held) as Partial<Kept>;
}
