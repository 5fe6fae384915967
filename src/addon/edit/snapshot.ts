import { keptPayments } from '../../domain/bank/paymentLedger';
import type { Payments } from '../../domain/bank/paymentLedger';
import type { DecisionRow } from '../../domain/rules/approvals';
import { keptExposures } from '../../domain/pipeline/exposure';
import type { Exposures } from '../../domain/pipeline/exposure';
import { dayOf } from '../../domain/calendar/time';
import type { Rules } from '../../domain/context';
import type { DealColumn } from '../../domain/deal';
import { repeatedIdsFrom, type RepeatedIds } from '../../domain/pipeline/repeatedIds';
import type { RowSpans } from '../../domain/positions/rowSpans';
import type { Review } from '../../domain/review';
import type { MoveDateColumn } from '../../domain/pipeline/moveDates';
import { dealColumnNamed } from '../../sheets/reading/deals/dealHeaders';
import { compileRules } from '../../sheets/reading/rules/compileRules';
import { isKnownTable } from '../../sheets/reading/rules/ruleRows';
import { printOfText } from '../../sheets/cells/fingerprint32';
import { wallClockIn } from '../../sheets/cells/zone';
import { SHEET_VERSION } from '../../sheets/setUp/sheetVersion';
import { isTypedMark, marksIn, markTyped, RULES } from '../book/keptRules';
import type { RulesPart } from '../book/keptRules';
import type { VerifiedBook } from '../book/openedBook';
import type { DocumentProperties } from '../book/sheetVersion';
import { bookPartOf, withoutRows } from './bookPart';
import type { BookPart } from './bookPart';
import { BOOK, bookUpdates, keptBookIn } from './keptBook';
import type { KeptBook } from './keptBook';
import { isPartOf, partsOf, textOf } from '../store/parts';
import type { PartedStore } from '../store/parts';
import { storedJson } from '../store/storedJson';

/** What an edit has to know and cannot afford to read, compiled. */
export interface EditBasis extends Omit<RulesPart, 'ruleRows'> {
  readonly rules: Rules;
  readonly exposures: Exposures;
  readonly repeatedIds: RepeatedIds;
  readonly payments: Payments;
  readonly rowSpans: RowSpans;
}

/** A cache value holds 100 KB. */
const CACHE: PartedStore = { prefix: 'edit', partLength: 45_000, mostParts: 12 };
/** Six hours, the longest that a cache keeps. */
const LIFE_SECONDS = 21_600;

/**
 * Keeps what edits need of a run over the whole book. What is too large is not kept, and neither is what was there
 * before: such edits read the tabs themselves.
 */
export function saveSnapshot(
  book: VerifiedBook,
  review: Review,
  formulas: readonly MoveDateColumn[],
  kept: DocumentProperties,
): void {
  const { chosen, settled } = book.deals.headers;
  const rules: RulesPart = {
    version: SHEET_VERSION,
    zone: book.zone,
    language: book.language,
    sheetId: book.deals.sheet.getSheetId(),
    headerRow: book.deals.headerRow,
    ...(Object.keys(chosen).length > 0 ? { chosen } : {}),
    ...(Object.keys(settled).length > 0 ? { settled } : {}),
    formulas,
    // No edit asks for the plan, and not every run has read it.
    ruleRows: { ...book.ruleRows, plan: [] },
    decisions: decisionsOn(book, review),
    problems: book.ruleProblems,
    marks: marksIn(kept),
  };
  keep(JSON.stringify(rules), book, review, kept);
  cache(rules, bookPartOf(review));
}

/** Writes only what differs from what was `kept`, in one call: rules change seldom. Without rules the rows are no use. */
function keep(text: string, book: VerifiedBook, review: Review, kept: DocumentProperties): void {
  const isKept = textOf(kept, RULES) === text;
  const parts = isKept ? {} : partsOf(text, mark(), RULES);
  const properties = PropertiesService.getDocumentProperties();
  if (parts === null) {
    properties.deleteProperty(`${RULES.prefix}0`);
    return;
  }
  const found = { basis: basisPrint(text, book.columns), headerRow: book.deals.headerRow, mark };
  const updates = { ...parts, ...bookUpdates(review, found, { ...kept, ...parts }) };
  if (Object.keys(updates).length > 0) properties.setProperties(updates);
}

/** Tells by which rules and columns rows were judged. */
function basisPrint(rules: string, columns: ReadonlySet<DealColumn>): string {
  return `${printOfText(rules)}.${printOfText([...columns].sort().join())}`;
}

/** The rows as a run over the whole book found them by these very rules and columns; null where they are not known. */
export function keptRows(properties: DocumentProperties, columns: ReadonlySet<DealColumn>): KeptBook | null {
  return keptBookIn(properties, basisPrint(textOf(properties, RULES) ?? '', columns));
}

function decisionsOn({ decisions }: VerifiedBook, { deals }: Review): readonly DecisionRow[] {
  if (decisions.length === 0) return decisions;
  const keys = new Set(deals.map(({ deal }) => deal.key));
  return decisions.filter(({ dealKey }) => keys.has(dealKey));
}

/** Warms the cache from rules that the document's properties kept, and what is known of the rows. */
export function warmCache(rules: RulesPart, book: BookPart): EditBasis {
  cache(rules, book);
  return compiled({ ...rules, ...book });
}

/** The last snapshot, or null when the cache has lost it, rules were edited since, or it is of another day: debts age. */
export function loadSnapshot(): EditBasis | null {
  const names = Array.from({ length: CACHE.mostParts }, (_, at) => `${CACHE.prefix}${at}`);
  const text = textOf(CacheService.getDocumentCache()?.getAll(names) ?? {}, CACHE);
  const snapshot = storedJson(text) as (RulesPart & BookPart) | null;
  if (snapshot === null || snapshot.version !== SHEET_VERSION) return null;
  return snapshot.day === dayOf(wallClockIn(snapshot.zone)(new Date())) ? compiled(snapshot) : null;
}

/**
 * Somebody typed in the tab of a table of rules: the next edit reads the rules anew, and whoever looks that tab. The plan is
 * never kept.
 */
export function dropTyped(table: string): void {
  if (!isKnownTable(table)) return;
  CacheService.getDocumentCache()?.remove(`${CACHE.prefix}0`);
  markTyped(table);
}

/** Rules changed: the next edit or run reads them anew. */
export function dropSnapshot(): void {
  CacheService.getDocumentCache()?.remove(`${CACHE.prefix}0`);
  PropertiesService.getDocumentProperties().deleteProperty(`${RULES.prefix}0`);
}

/** Rows were written to otherwise than by an edit: the next edit reads them anew. */
export function dropRows(): void {
  CacheService.getDocumentCache()?.remove(`${CACHE.prefix}0`);
  PropertiesService.getDocumentProperties().deleteProperty(`${BOOK.prefix}0`);
}

/** Set-up was undone: nothing of rules and rows stays in the document. */
export function forgetSnapshot(): void {
  dropSnapshot();
  const properties = PropertiesService.getDocumentProperties();
  const isPart = (name: string): boolean => isTypedMark(name) || [RULES, BOOK].some((store) => isPartOf(name, store));
  for (const name of properties.getKeys().filter(isPart)) properties.deleteProperty(name);
}

/** Tells the parts of one run from those of another. */
function mark(): string {
  return Utilities.getUuid().slice(0, 8);
}

function cache(rules: RulesPart, book: BookPart): void {
  const parts = cacheParts(rules, book) ?? cacheParts(rules, withoutRows(book));
  const store = CacheService.getDocumentCache();
  if (parts === null) store?.remove(`${CACHE.prefix}0`);
  else store?.putAll(parts, LIFE_SECONDS);
}

function cacheParts(rules: RulesPart, book: BookPart) {
  return partsOf(JSON.stringify({ ...rules, ...book }), mark(), CACHE);
}

function compiled(kept: RulesPart & BookPart): EditBasis {
  const { ruleRows, exposures, firstRowOfId, explained, rowSpans = {}, ...rest } = kept;
  return {
    ...rest,
    rowSpans: new Map(Object.entries(rowSpans)),
    rules: compileRules(ruleRows, dealColumnNamed),
    exposures: keptExposures(new Map(Object.entries(exposures))),
    repeatedIds: repeatedIdsFrom(new Map(Object.entries(firstRowOfId))),
    payments: keptPayments(explained ?? null),
  };
}
