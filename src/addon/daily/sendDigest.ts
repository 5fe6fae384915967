import { summaryMessages } from '../../i18n/summary';
import { rowLink, summaryHeading, tellSummary } from '../../i18n/summary/tellSummary';
import { summarySubjectLine } from '../../i18n/summary/subjectLine';
import { summaryTable } from '../../sheets/tables/summary';
import { appendLog } from '../../sheets/tabs/logTab';
import { sheetOf } from '../../sheets/tabs/ourTab';
import { placeOfSubject } from '../../sheets/tabs/summary/summaryLayout';
import type { Build } from './build';
import { writeDailyState } from './dailyState';
import type { DailyState } from './dailyState';
import { digestMail } from './digestMail';
import type { Links } from './digestMail';
import type { Mail } from './mailParts';
import { readersOf } from './digestReaders';
import type { Readers } from './digestReaders';

/** So many deals that wait are named. */
const NAMED = 5;

/**
 * Mails the summary to those whom it may go to, at most once a day: the day is marked before the first mail is sent, so
 * a run that is cut between the two sends none rather than a second. Returns the state with the mark.
 */
export function sendDigest(build: Build): DailyState {
  const { opened, review, digest, isByClock, state } = build;
  const { to } = digest();
  const { today } = review.context;
  if (!isByClock || to.length === 0 || state.mailed === today) return state;
  const marked = { ...state, mailed: today };
  writeDailyState(marked);
  const links = linksOf(build);
  const refused = readersOf(build, to).filter((readers) => !isSent(readers.to, letterTo(readers, build, links)));
  if (refused.length > 0) {
    // A report is built whether or not the mail went: the log says that it did not.
    const { spreadsheet, book } = opened;
    const detail = summaryMessages(book.language).health.mailFailed;
    appendLog(spreadsheet, [{ at: book.now, entry: 'digest', event: 'mail', detail }], book.language);
  }
  return marked;
}

/** Whether the mail service took it. */
export function isSent(to: readonly string[], mail: Mail): boolean {
  try {
    MailApp.sendEmail({ to: to.join(','), ...mail });
    return true;
  } catch {
    return false;
  }
}

function letterTo({ waiting }: Readers, { opened, summary }: Build, links: Links): Mail {
  const { phrases } = opened;
  const { digest } = summaryMessages(phrases.language);
  const more = waiting.length - NAMED;
  return digestMail(
    {
      subject: summarySubjectLine(summary(), waiting.length, phrases),
      heading: summaryHeading(summary(), phrases),
      waitingTitle: waiting.length === 0 ? '' : digest.waiting(waiting.length),
      waiting: waiting.slice(0, NAMED),
      more: more > 0 ? digest.more(more) : '',
      told: tellSummary(summary(), phrases),
    },
    links,
  );
}

function linksOf({ opened: { spreadsheet }, summary }: Build): Links {
  const book = spreadsheet.getUrl();
  const tab = sheetOf(spreadsheet, summaryTable)?.getSheetId();
  return {
    book,
    toRow: (row) => book + rowLink(summary(), { row }),
    toSubject: (subject) => (tab === undefined ? book : `${book}#gid=${tab}&range=${placeOfSubject(subject)}`),
  };
}
