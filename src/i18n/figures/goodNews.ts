import { GOOD_NEWS, missingForNews } from '../../domain/goodNews';
import type { GoodNews } from '../../domain/goodNews';
import type { Speech } from './told';

/** What stands where there is nothing to list: good news, or that nobody can tell. */
export interface News {
  readonly text: string;
  /** False where the sheet lacks a column: `text` names it. */
  readonly isSeen: boolean;
}

/** The good news, where the sheet shows what it speaks of; else the columns that would. */
export function tellNews(news: GoodNews, { say, phrases, columns }: Speech): News {
  const missing = missingForNews(news, columns);
  if (missing.length === 0) return { text: say.good[news], isSeen: true };
  return { text: `${say.unseen.anything}: ${say.unseen.noColumns(missing.map(phrases.column))}`, isSeen: false };
}

/** Every good news there is, each as it may be told of this sheet. */
export function allNews(speech: Speech): Readonly<Record<GoodNews, News>> {
  const ids = Object.keys(GOOD_NEWS) as GoodNews[];
  // The keys are those of the list itself.
  return Object.fromEntries(ids.map((id) => [id, tellNews(id, speech)])) as Record<GoodNews, News>;
}
