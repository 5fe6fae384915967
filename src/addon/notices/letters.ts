import type { Phrases } from '../../domain/words/phrases';
import { plainQuote } from '../../domain/words/plainQuote';
import type { Context } from '../../domain/context';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { groupBy } from '../../domain/groups';
import { summaryMessages } from '../../i18n/summary';
import { decisionWord } from '../approvals/decisionLine';
import type { ApprovalItem } from '../approvals/queue';
import { rungBreach } from '../approvals/rungBreach';
import { dealsMail, joined } from '../daily/mailParts';
import type { Mail, ToldDeal } from '../daily/mailParts';
import type { Answer } from './due';

/** What the letters have in common. */
export interface LetterWords {
  /** The workbook's name and address. */
  readonly book: string;
  readonly url: string;
  readonly toRow: (row: number) => string;
  /** `15:20`. */
  readonly clock: string;
  readonly context: Context;
  readonly phrases: Phrases;
  readonly say: ApprovalMessages;
}

interface Told extends Omit<ToldDeal, 'url'> {
  readonly row: number;
}

/** Of more a mail programme shows no end; the sidebar lists them all. */
const NAMED = 50;

/** One letter that lists what waits, with the numbers of the queue; the requests' own words never reach the subject. */
export function requestsLetter(items: readonly ApprovalItem[], words: LetterWords): Mail {
  const { say, book, clock } = words;
  const { notices } = say;
  const told = items.map(({ id, client, row, amount, manager, request, numbers, reasons, offer, waits }) => {
    const asked = notices.said(plainQuote(manager), plainQuote(request));
    const name = plainQuote(joined(id, client)) || `№ ${row}`;
    return { name, row, beside: amount, under: joined(asked, numbers, ...reasons, offer, waits) };
  });
  const subject = notices.subject(book, items.length, items.length === 1 ? (items[0]?.amount ?? '') : '');
  return letter(
    subject,
    summaryMessages(words.phrases.language).digest.waiting(items.length),
    told,
    [notices.asOf(clock), notices.when],
    words,
  );
}

/** One letter that tells a seller what was decided: the decision, what the signer said, the price that holds. */
export function answersLetter(answers: readonly Answer[], words: LetterWords): Mail {
  const { say, book, context, phrases, clock } = words;
  const { notices } = say;
  const told = answers.map(({ reviewed, decision }) => {
    const { deal } = reviewed;
    const { floorPrice, rung } = rungBreach(reviewed, context);
    const holds =
      decision.decision === 'approved' || decision.credit !== null || floorPrice === null
        ? ''
        : say.ladder.offer(phrases.price(floorPrice), phrases.share(rung?.marginFrom ?? 0));
    const comment = plainQuote(decision.comment, Infinity);
    return {
      name: plainQuote(joined(deal.id, deal.client)) || `№ ${deal.row}`,
      row: deal.row,
      beside: decisionWord(decision.decision, phrases.language),
      under: joined(plainQuote(decision.by), comment === '' ? '' : notices.said('', comment), holds),
    };
  });
  const counted = groupBy(answers, ({ decision }) => decisionWord(decision.decision, phrases.language));
  const subject = `${book}: ${[...counted].map(([word, { length }]) => `${word} ${length}`).join(', ')}`;
  return letter(subject, notices.answersTitle, told, [notices.asOf(clock)], words);
}

function letter(
  subject: string,
  title: string,
  told: readonly Told[],
  under: readonly string[],
  { url, toRow, phrases }: LetterWords,
): Mail {
  const deals = told.slice(0, NAMED).map(({ row, ...deal }) => ({ ...deal, url: toRow(row) }));
  const rest = told.length - deals.length;
  const more = rest > 0 ? summaryMessages(phrases.language).digest.more(rest) : '';
  return dealsMail({ subject, title, deals, after: [more, ...under], book: url });
}
