import type { Day } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { summaryMessages } from '../../i18n/summary';
import type { DayItem } from '../server/todayState';
import type { Links } from './digestMail';
import { dealsMail } from './mailParts';
import type { Mail } from './mailParts';

/** One person's day, as the letter tells it. */
export interface OwnDay {
  /** The workbook's name. */
  readonly book: string;
  readonly today: Day;
  readonly items: readonly DayItem[];
  /** How many steps are due on the next working day. */
  readonly next: { readonly day: Day; readonly count: number };
}

/** Of more a mail programme shows no end. */
const NAMED = 100;

/** The morning letter (heading 12): the day's list in its order, then what is due on the next working day. */
export function dayMail(
  { book, today, items, next }: OwnDay,
  links: Pick<Links, 'book' | 'toRow'>,
  phrases: Phrases,
): Mail {
  const say = summaryMessages(phrases.language).myDay;
  const deals = items.slice(0, NAMED).map((item) => ({
    name: nameOf(item),
    url: links.toRow(item.row),
    beside: item.todo,
    under: item.why,
  }));
  const rest = items.length - deals.length;
  return dealsMail({
    subject: say.subject(book, phrases.day(today), items.length),
    title: say.title(items.length),
    deals,
    after: [rest > 0 ? say.more(rest) : '', say.next(phrases.day(next.day), next.count)],
    book: links.book,
  });
}

const nameOf = ({ id, client, row }: DayItem): string =>
  [id, client].filter((text) => text !== '').join(' ') || `№ ${row}`;
