import type { Exposure, Exposures } from '../../domain/exposure';
import type { Rules } from '../../domain/context';
import type { Review } from '../../domain/review';
import type { Language } from '../../domain/language';
import { dealColumnNamed } from '../../sheets/reading/deals/dealHeaders';
import { compileRules } from '../../sheets/reading/rules/compileRules';
import type { RuleRows } from '../../sheets/reading/rules/ruleRows';
import type { Book } from '../../sheets/reading/book';

/** What an edit has to know and cannot afford to read: made by every run over the whole book, kept in the cache. */
interface Snapshot {
  readonly zone: string;
  readonly language: Language;
  readonly sheetId: number;
  readonly headerRow: number;
  readonly ruleRows: RuleRows;
  /** By client key. */
  readonly exposures: Readonly<Record<string, Exposure>>;
  /** First rows of the ids that stand more than once. */
  readonly firstRowOfId: Readonly<Record<string, number>>;
}

/** The snapshot, compiled. */
export interface EditBasis extends Omit<Snapshot, 'ruleRows' | 'exposures' | 'firstRowOfId'> {
  readonly rules: Rules;
  readonly exposures: Exposures;
  readonly firstRowOfId: ReadonlyMap<string, number>;
}

/** A cache value holds 100 KB; Russian text takes two bytes a letter. */
const PART_LENGTH = 45_000;
const PARTS = Array.from({ length: 12 }, (_, index) => `edit${index}`);
/** Six hours, the longest that a cache keeps. */
const LIFE_SECONDS = 21_600;

/** Keeps what edits need of a run. A book too large for the cache keeps none: its edits read the tabs themselves. */
export function saveSnapshot(book: Book, { context, deals }: Review): void {
  const clients = new Set(deals.map(({ deal }) => deal.clientKey));
  const exposures: Record<string, Exposure> = {};
  for (const key of clients) {
    const exposure = context.exposures.of(key);
    if (exposure !== null) exposures[key] = exposure;
  }
  const snapshot: Snapshot = {
    zone: book.zone,
    language: book.language,
    sheetId: book.deals.sheet.getSheetId(),
    headerRow: book.deals.headerRow,
    ruleRows: book.ruleRows,
    exposures,
    firstRowOfId: Object.fromEntries(context.firstRowOfId),
  };
  const text = JSON.stringify(snapshot);
  if (text.length > PART_LENGTH * PARTS.length) return;
  const parts = PARTS.slice(0, Math.ceil(text.length / PART_LENGTH) + 1);
  // The part after the last is blank: it tells where an older, longer snapshot is no longer meant.
  const values = parts.map((name, at) => [name, text.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH)]);
  CacheService.getDocumentCache()?.putAll(Object.fromEntries(values) as Record<string, string>, LIFE_SECONDS);
}

/** The last snapshot, or null when the cache has lost it or rules were edited since. */
export function loadSnapshot(): EditBasis | null {
  const values = CacheService.getDocumentCache()?.getAll([...PARTS]) ?? {};
  const parts = PARTS.map((name) => values[name] as string | undefined);
  const end = parts.findIndex((part) => part === undefined || part === '');
  if (end <= 0) return null;
  const text = parts.slice(0, end).join('');
  return text.endsWith('}') && (end === PARTS.length || parts[end] === '')
    ? compiled(JSON.parse(text) as Snapshot)
    : null;
}

/** Rules were edited: the next edit or run reads them anew. */
export function dropSnapshot(): void {
  CacheService.getDocumentCache()?.remove('edit0');
}

function compiled({ ruleRows, exposures, firstRowOfId, ...rest }: Snapshot): EditBasis {
  return {
    ...rest,
    rules: compileRules(ruleRows, dealColumnNamed),
    exposures: { of: (clientKey) => exposures[clientKey] ?? null },
    firstRowOfId: new Map(Object.entries(firstRowOfId)),
  };
}
