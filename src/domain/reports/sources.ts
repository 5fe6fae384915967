import { dayOf, isWithin } from '../calendar/time';
import type { Period } from '../calendar/time';
import type { Kopecks } from '../deal';
import { nameKey } from '../name';
import { funnelStepOf, FUNNEL_STEPS } from '../pipeline/funnelStep';
import { dealProfit, isHead } from '../positions/part';
import type { ReviewedDeals } from '../review';
import { byCodePoint } from '../words/byCodePoint';
import { isSale } from './sale';
import { firstSpellings } from './spellings';
import { defineReport } from './report';

/** What became of the requests of one source. */
export interface SourceLine {
  /** '' where nobody wrote it. */
  readonly source: string;
  readonly requests: number;
  /** Of them, those that came as far. */
  readonly quotes: number;
  readonly payments: number;
  /** Known gross profit of those that are sales, of all their rows. */
  readonly grossProfit: Kopecks;
}

const QUOTE = FUNNEL_STEPS.indexOf('quote');
const PAYMENT = FUNNEL_STEPS.indexOf('payment');

/** The period's requests by source, most requests first (spec §16). @param book the whole book, whose spellings count */
export function sourcesOf(
  book: ReviewedDeals,
  period: Period,
  deals: ReviewedDeals['deals'] = book.deals,
): SourceLine[] {
  const names = firstSpellings(book.deals, ({ source }) => [nameKey(source), source]);
  const lines = new Map<string, { -readonly [Field in keyof SourceLine]: SourceLine[Field] }>();
  for (const reviewed of deals) {
    const { deal, facts } = reviewed;
    if (!isHead(reviewed) || deal.requestedAt === null || !isWithin(dayOf(deal.requestedAt), period)) continue;
    const key = nameKey(deal.source);
    const line = lines.get(key) ?? {
      source: names.get(key) ?? '',
      requests: 0,
      quotes: 0,
      payments: 0,
      grossProfit: 0,
    };
    const reached = funnelStepOf(deal, facts);
    line.requests += 1;
    if (reached >= QUOTE) line.quotes += 1;
    if (reached >= PAYMENT) line.payments += 1;
    if (isSale(facts, book.context.today)) line.grossProfit += dealProfit(reviewed) ?? 0;
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.requests - a.requests || byCodePoint(a.source, b.source));
}

/** Money in roubles. */
export const sourcesReport = defineReport({
  id: 'sources',
  needs: ['requestedAt'],
  of: ({ book, seen, period }) =>
    sourcesOf(book, period, seen.deals).map((line) => ({ ...line, grossProfit: line.grossProfit / 100 })),
});
