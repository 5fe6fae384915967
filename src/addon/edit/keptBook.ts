import type { Payments } from '../../domain/bank/paymentLedger';
import type { Day } from '../../domain/calendar/time';
import { exposedDealOf } from '../../domain/pipeline/exposure';
import type { ExposedDeal } from '../../domain/pipeline/exposure';
import type { Review, ReviewedDeal } from '../../domain/review';
import { rowBlocks } from '../../sheets/dealRows/rowBlocks';
import { isKey } from '../../sheets/dealRows/rowKeys';
import { isPartOf, partsOf, textOf } from '../store/parts';
import type { PartedStore } from '../store/parts';
import { storedJson } from '../store/storedJson';
import type { DocumentProperties } from '../book/sheetVersion';

/**
 * What a run over the whole book found, by blocks of rows: whoever finds a block as it was takes what it added, and reads
 * only the others (docs/decisions/0019).
 */
export interface KeptBook {
  /** A print of the rules and the columns by which it was found. */
  readonly basis: string;
  readonly clients: readonly string[];
  readonly blocks: readonly KeptBlock[];
  /** Null: too much to keep, to be read in «Платежи»; not there before the first import. */
  readonly explained?: Payments['explained'] | null;
}

/** What the rows of a block add to exposures, and which of them are the first of a repeated id, by their place in it. */
export type KeptBlock = readonly [print: string, exposed: string, ids?: readonly KeptId[]];
type KeptId = readonly [id: string, offset: number];

/** A property holds 9 KB, of which a letter takes two bytes at most here but for rare signs. */
export const BOOK: PartedStore = { prefix: 'book', partLength: 4400, mostParts: 60 };
const MOST_BYTES = 200 * 1024;
/** Of the 500 KB of a document: what else is kept has the first right to the room. */
const MOST_WITH_OTHERS = 400 * 1024;

/** The properties to be set so that they hold the book as this run found it; what is too large is not kept, and takes no room. */
export function bookUpdates(
  review: Review,
  { basis, headerRow, mark }: { readonly basis: string; readonly headerRow: number; readonly mark: () => string },
  kept: DocumentProperties,
): Readonly<Record<string, string>> {
  const text = textWithin(review, basis, headerRow, roomIn(kept));
  if (text === textOf(kept, BOOK)) return {};
  const parts: Readonly<Record<string, string>> = (text === null ? null : partsOf(text, mark(), BOOK)) ?? {};
  const emptied = Object.keys(kept).filter((name) => isPartOf(name, BOOK) && kept[name] !== '' && !(name in parts));
  return { ...Object.fromEntries(emptied.map((name) => [name, ''])), ...parts };
}

/** Null when nothing is kept, or what is was found by other rules or columns. */
export function keptBookIn(properties: DocumentProperties, basis: string): KeptBook | null {
  const kept = storedJson(textOf(properties, BOOK)) as KeptBook | null;
  return kept?.basis === basis ? kept : null;
}

function roomIn(kept: DocumentProperties): number {
  const others = Object.entries(kept).filter(([name]) => !isPartOf(name, BOOK));
  return Math.min(MOST_BYTES, MOST_WITH_OTHERS - others.reduce((sum, [name, text]) => sum + bytesOf(name + text), 0));
}

function textWithin(review: Review, basis: string, headerRow: number, room: number): string | null {
  const rows = keptRowsOf(review.deals, review, headerRow);
  if (rows === null) return null;
  const { isEmpty, explained } = review.context.payments;
  const texts = [isEmpty ? {} : { explained }, { explained: null }].map((paid) =>
    JSON.stringify({ basis, ...rows, ...paid } satisfies KeptBook),
  );
  return texts.find((text) => bytesOf(text) <= room) ?? null;
}

/** Null where a row that adds something has no state of its own yet: nothing would tell that it changed. */
function keptRowsOf(
  deals: readonly ReviewedDeal[],
  { context }: Pick<Review, 'context'>,
  headerRow: number,
): Pick<KeptBook, 'clients' | 'blocks'> | null {
  const clients = new Map<string, number>();
  const cells: string[] = [];
  for (const { deal } of deals) cells[deal.row - headerRow - 1] = deal.rowHash;
  const firstIds = new Map([...context.repeatedIds.firstRows].map(([id, row]) => [row, id]));
  let at = 0;
  let isSound = true;
  const blocks = rowBlocks(cells, headerRow + 1).map(({ print, first, last }): KeptBlock => {
    const exposed: string[] = [];
    const ids: KeptId[] = [];
    for (let each = deals[at]; each !== undefined && each.deal.row <= last; each = deals[++at]) {
      const added = exposedDealOf(each);
      if (added !== null) {
        isSound &&= each.deal.rowHash !== '' && isKey(added.key);
        if (!clients.has(added.clientKey)) clients.set(added.clientKey, clients.size);
        exposed.push(wordOf(added, clients.get(added.clientKey) ?? 0));
      }
      const id = firstIds.get(each.deal.row);
      if (id !== undefined) ids.push([id, each.deal.row - first]);
    }
    return ids.length === 0 ? [print, exposed.join(' ')] : [print, exposed.join(' '), ids];
  });
  isSound &&= deals.slice(at).every((each) => exposedDealOf(each) === null);
  return isSound ? { clients: [...clients.keys()], blocks } : null;
}

/** `key.client.kopecks.day`, each as short as it goes; the day only of what is owed. */
function wordOf({ key, exposed, dueOn }: ExposedDeal, client: number): string {
  const numbers = [parseInt(key.slice(1), 16), client, exposed, ...(dueOn === null ? [] : [dueOn])];
  return numbers.map((number) => number.toString(36)).join('.');
}

/** What the rows of a block that stands as it did add to exposures. */
export function exposedIn([, words]: KeptBlock, clients: readonly string[]): ExposedDeal[] {
  if (words === '') return [];
  return words.split(' ').map((word) => {
    const [key = 0, client = 0, exposed = 0, dueOn] = word.split('.').map((part) => parseInt(part, 36));
    const clientKey = clients[client] ?? '';
    return { key: `k${key.toString(16).padStart(12, '0')}`, clientKey, exposed, dueOn: (dueOn ?? null) as Day | null };
  });
}

/** As UTF-8 takes it, a pair of surrogates counted as six for four. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
