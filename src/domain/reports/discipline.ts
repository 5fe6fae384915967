import type { Context } from '../context';
import type { Kopecks } from '../deal';
import { median } from '../money/percentile';
import { shareOf } from '../money/share';
import { DEBT } from '../needs';
import type { FactedDeals } from '../review';
import { byCodePoint } from '../words/byCodePoint';
import { latenessSamples } from './lateness';
import type { Lateness, LatenessSamples } from './lateness';
import { defineReport } from './report';
import { spellingsOf } from './spellings';

/** How a client that buys with a deferral pays (spec §14). */
export interface ClientDiscipline {
  readonly client: string;
  /** Deals that it is told by. */
  readonly paid: number;
  /** Share of their amount that came by its due date; null of nothing. */
  readonly onTime: number | null;
  /** Days past the due date. */
  readonly median: number | null;
  /** Of the last three deals, and of the three before; null below six. */
  readonly recent: number | null;
  readonly before: number | null;
}

/** So many deals are lately, and as many before them. */
export const FEW = 3;

interface Judged extends ClientDiscipline {
  readonly amount: Kopecks;
}

/**
 * Who pays on time: the worst first, of equal ones the larger.
 *
 * @param book the whole book, whose samples and spellings count
 * @param deals those whose clients are told
 */
export function disciplineOf(book: FactedDeals, deals: FactedDeals['deals'] = book.deals): ClientDiscipline[] {
  const samples = latenessSamples(book);
  const names = spellingsOf(book.deals, 'client');
  const clients = new Set(deals.map(({ deal }) => deal.clientKey));
  const judged = [...clients].flatMap((key): Judged[] => {
    const judged = judgedIn(samples, key, book.context);
    return judged === null ? [] : [{ client: names.get(key) ?? '', ...judged }];
  });
  const worstFirst = ({ onTime }: Judged): number => onTime ?? Infinity;
  judged.sort((a, b) => ranked(worstFirst(a), worstFirst(b)) || b.amount - a.amount || byCodePoint(a.client, b.client));
  return judged.map(({ amount: _, ...line }) => line);
}

/** How one client pays by the samples of the whole book; null where too few deals tell. */
export function judgedIn(
  samples: LatenessSamples,
  clientKey: string,
  { settings }: Pick<Context, 'settings'>,
): Omit<Judged, 'client'> | null {
  const sample = samples.ofClient(clientKey, 'deferral');
  return sample.length > 0 && sample.length >= settings.minSample ? judgedBy(sample) : null;
}

/** The difference of two infinities is no number. */
function ranked(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function judgedBy(sample: readonly Lateness[]): Omit<Judged, 'client'> {
  const amountOf = (some: readonly Lateness[]): Kopecks => some.reduce((sum, { amount }) => sum + amount, 0);
  const medianOf = (some: readonly Lateness[]): number | null => median(some.map(({ days }) => days));
  const amount = amountOf(sample);
  const hasBoth = sample.length >= 2 * FEW;
  return {
    paid: sample.length,
    onTime: shareOf(amountOf(sample.filter(({ days }) => days <= 0)), amount),
    median: medianOf(sample),
    recent: hasBoth ? medianOf(sample.slice(-FEW)) : null,
    before: hasBoth ? medianOf(sample.slice(-2 * FEW, -FEW)) : null,
    amount,
  };
}

export const disciplineReport = defineReport({
  id: 'discipline',
  needs: DEBT,
  of: ({ book, seen }) => disciplineOf(book, seen.deals),
});
