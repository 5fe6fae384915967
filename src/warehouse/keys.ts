import type { Deal } from '../domain/deal';
import { HASH_START, mixText, printOfHash } from '../sheets/cells/fingerprint32';
import type { ReviewedDeal } from '../domain/review';

/** How many keys stand for a book: two books of one history share most of the smallest prints. */
const MARKS = 64;

/** A key for each row, none twice: the row's own, else its place in the sheet. A copied row keeps no key of another's. */
export function keysOf(deals: readonly ReviewedDeal[]): readonly string[] {
  const taken = new Set<string>();
  return deals.map(({ deal }) => {
    const key = deal.key !== '' && !taken.has(deal.key) ? deal.key : `#${deal.row}`;
    taken.add(key);
    return key;
  });
}

const hashOf = (text: string): number => mixText(HASH_START, text);

/** What is the same of a row in a copy of its book: its key, else what was typed in it first. */
function markOf(deal: Deal): string {
  if (deal.key !== '') return deal.key;
  const typed = JSON.stringify([
    ...[deal.id, deal.requestedAt, deal.clientKey, deal.managerKey, deal.itemKey],
    ...[deal.quantity, deal.listPrice, deal.price, deal.cost],
  ]);
  return `${printOfHash(hashOf(typed))}-${printOfHash(hashOf(`again ${typed}`))}`;
}

/** The marks of the book: of all its rows', those with the smallest prints, whatever the order of the rows. */
export function marksOf(deals: readonly Deal[]): readonly string[] {
  const prints = new Map<string, number>();
  for (const deal of deals) {
    const mark = markOf(deal);
    if (!prints.has(mark)) prints.set(mark, hashOf(mark) >>> 0);
  }
  return [...prints]
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
    .slice(0, MARKS)
    .map(([mark]) => mark);
}
