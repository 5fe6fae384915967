import type { Day } from '../../domain/calendar/time';
import type { Phrases } from '../../domain/words/phrases';
import { summaryMessages } from '../../i18n/summary';
import type { DayItem } from '../server/todayState';
import type { Links } from './digestMail';
import { dealHtml, escaped, heading, joined, letterHtml, plain } from './mailParts';
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
  const named = items.slice(0, NAMED);
  const more = items.length > NAMED ? say.more(items.length - NAMED) : '';
  const title = say.title(items.length);
  const after = say.next(phrases.day(next.day), next.count);
  const deals = named.map((item) => dealHtml(nameOf(item), links.toRow(item.row), item.todo, item.why));
  const lines = named.map((item) => joined(nameOf(item), item.todo, item.why));
  const subject = say.subject(book, phrases.day(today), items.length);
  return {
    subject,
    body: [plain(title, [...lines, more]), after, links.book].join('\n\n'),
    htmlBody: letterHtml(
      subject,
      [heading(escaped(title)), ...deals, escaped(more), `<p>${escaped(after)}</p>`],
      links.book,
    ),
  };
}

const nameOf = ({ id, client, row }: DayItem): string =>
  [id, client].filter((text) => text !== '').join(' ') || `№ ${row}`;
